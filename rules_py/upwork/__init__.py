"""Upwork (upwork.com): facts, sources and one file per rule. Connects, grants, boosts, badges, scores, fees."""

from ..core.text import T

NAME = T("Upwork", "Upwork")
