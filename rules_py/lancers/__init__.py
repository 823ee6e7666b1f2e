"""Lancers (lancers.jp): facts, sources and one file per rule."""
