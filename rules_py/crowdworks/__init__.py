"""CrowdWorks (crowdworks.jp): facts, sources and one file per rule."""
