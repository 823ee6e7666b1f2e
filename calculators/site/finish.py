"""What needs all pages of both languages at once, done after the build."""

from __future__ import annotations

from pathlib import Path

from calculators.site import policy
from calculators.site.policy import PolicyError

__all__ = ["PolicyError", "finish"]


def finish(site: Path, *, site_url: str, dev: bool) -> None:
    """Write `robots.txt`, and outside `mkdocs serve` the security policy, into every page and `_headers`.

    While serving there is no policy: MkDocs adds its live-reload script to each answer, with numbers
    that differ every time, so no hash could ever fit. The browser tests look at the built site.

    Raises PolicyError when a page holds what the policy forbids.
    """
    _robots(site, site_url)
    if not dev:
        policy.apply(site)


def _robots(site: Path, site_url: str) -> None:
    lines = ["User-agent: *", "Allow: /"]
    if site_url:
        lines += [f"Sitemap: {site_url}sitemap.xml", f"Sitemap: {site_url}en/sitemap.xml"]
    (site / "robots.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
