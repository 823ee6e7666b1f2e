"""What makes a page of a rule: calculators, views, the runtime bundle, the site. Imports rules_py, not the reverse."""
