"""`make bench`: how fast a verdict comes, beside stock Pyodide, PyScript, markdown-exec and the bare WebAssembly.

All in one run, one Chromium, one server, turn by turn, so that a busy machine is busy for everybody.
"""
