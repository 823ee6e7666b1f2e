"""Docstrings are stripped from the bundle; the core asks for some, for `help()`."""


def dedent_docstring(docstring):
    return docstring


def get_cmeth_docstring(func):
    return func.__name__ + "()\n--\n\n"
