"""Lancers (lancers.jp): facts, sources and one file per rule."""

from ..core.text import T

NAME = T("ランサーズ", "Lancers")
