"""Calculators for Upwork, one per file."""
