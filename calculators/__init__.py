"""What makes a page of a rule: calculators, views, the runtime bundle, the site. May import rules_py, never the reverse."""
