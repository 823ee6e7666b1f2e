"""The four abstract classes are not offered; `importlib.abc` looks their names up in `__all__`."""

__all__ = []
