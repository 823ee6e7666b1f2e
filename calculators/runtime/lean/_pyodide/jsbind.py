"""Typed bindings to JavaScript are not used; the core imports the module and looks names up later."""

no_default = object()  # marks a parameter without a default
default_signature = None  # of JavaScript functions called from Python: there are none
