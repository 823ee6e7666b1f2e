"""Pyodide's core takes one function from here at start; the rest is loaded when first asked for."""


def iscoroutinefunction(func):
    """Whether calling it makes a coroutine."""
    code = getattr(func, "__code__", None)
    return code is not None and bool(code.co_flags & 0x80)


def __getattr__(name):
    import _full_inspect  # noqa: PLC0415 - that is the point

    return getattr(_full_inspect, name)
