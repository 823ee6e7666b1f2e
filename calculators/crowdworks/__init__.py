"""Calculators for CrowdWorks, one per file."""
