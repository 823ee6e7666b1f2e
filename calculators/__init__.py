"""What makes a page of a rule: calculators, their views, the runtime bundle, the site. Imports rules_py, never the reverse."""
