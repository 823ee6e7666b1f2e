"""Builds what the page runs: Pyodide with a trimmed, compiled standard library, and the rules as bytecode.

python -m calculators.runtime            build/runtime/, and what it weighs
python -m calculators.runtime.measure    write keep.txt anew: which modules the library must hold
"""
