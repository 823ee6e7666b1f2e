"""Pyodide's core imports this at start and uses it much later, if ever: loaded when first asked."""


def __getattr__(name):
    import _full_traceback  # noqa: PLC0415 - that is the point

    return getattr(_full_traceback, name)
