"""Lancers calculators, one file each."""
