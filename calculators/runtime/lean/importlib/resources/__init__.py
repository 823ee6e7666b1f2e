"""Nothing reads package resources here; `importlib.abc` only wants the package to exist."""
