"""Lighthouse on the built site: `python -m tools.audit` (or `make audit`)."""
