"""What stands across the platforms. A platform knows no other, so this lives with the calculators."""

from rules_py.core.text import T

NAME = T("サイトをくらべる", "Across platforms")
