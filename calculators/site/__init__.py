"""Wiring between the calculators and MkDocs: macros, the hook, the security policy, the theme's overrides."""
