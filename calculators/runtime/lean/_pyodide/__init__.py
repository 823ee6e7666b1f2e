"""What Pyodide's core imports first."""

from . import _base, _importhook

__all__ = ["_base", "_importhook"]


def set_excepthook():
    """Keep the interpreter's own hook: it prints tracebacks too, and imports `traceback` only then."""
