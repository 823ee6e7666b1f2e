"""Executable, dated, cited rules of freelance platforms."""
