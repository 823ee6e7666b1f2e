"""CrowdWorks (crowdworks.jp): facts, sources and one file per rule."""

from ..core.text import T

NAME = T("クラウドワークス", "CrowdWorks")
