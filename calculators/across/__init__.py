"""What stands across the platforms. A platform knows no other, so this lives with the calculators."""
