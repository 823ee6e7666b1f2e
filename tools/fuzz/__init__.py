"""Hostile input for everything that takes input: the page's one function, `rules_py.check`, and the command line.

`make fuzz MINUTES=10 SEED=7` runs it; `make test` runs a little of it. Every case comes from a seed and its number
alone, so a failure can be tried again by itself, and is made as small as it goes before it is shown.
"""
