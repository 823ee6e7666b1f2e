"""The content security policy: what it forbids is found, what is built obeys it, both ways to deliver it agree."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from calculators.site.page_audit import PageAudit
from calculators.site.policy import PolicyError, apply

if TYPE_CHECKING:
    from conftest import PageFile

HEAD = '<!doctype html><html lang="ja"><head><meta charset="utf-8"></head>'


def content(page: PageFile) -> str:
    found = [el for el in page.all("meta") if el.get("http-equiv") == "Content-Security-Policy"]
    assert len(found) == 1, page.path
    return found[0].get("content")


@pytest.mark.parametrize(
    "html",
    [
        '<p style="color: red">',
        '<button onclick="go()">',
        "<style>p {}</style>",
        '<a href=" javascript:go()">',
        '<script src="https://cdn.example/a.js"></script>',
        '<img src="//cdn.example/a.png">',
        '<img src="a.png" srcset="a.png 1x, https://cdn.example/b.png 2x">',
        '<link rel="preconnect stylesheet" href="https://fonts.example/">',
        '<form action="https://collect.example/">',
    ],
)
def test_faults_are_found_and_fail_the_build(tmp_path: Path, html: str) -> None:
    (tmp_path / "index.html").write_text(HEAD + html, "utf-8")
    with pytest.raises(PolicyError, match=r"index\.html, line 1"):
        apply(tmp_path)


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://www.lancers.jp/">',
        '<link rel="canonical" href="https://kijun.example/">',
        '<img src="data:image/png;base64,AAAA">',
        '<script type="application/json">{"onclick": 1}</script>',
    ],
)
def test_harmless_markup_passes(html: str) -> None:
    audit = PageAudit()
    audit.feed(html)
    assert not audit.faults
    assert not audit.hashes


def test_same_policy_on_every_page_before_anything_is_fetched(pages: list[PageFile]) -> None:
    assert len({content(page) for page in pages}) == 1
    for page in pages:
        policy = next(i for i, el in enumerate(page.elements) if el.get("http-equiv"))
        fetching = next(i for i, el in enumerate(page.elements) if el.tag in {"script", "link"})
        assert policy < fetching, page.path


def test_policy_is_strict(pages: list[PageFile]) -> None:
    policy = content(pages[0])
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert not re.search(r"https?:|\*", policy)


def test_every_inline_script_is_allowed_by_its_hash(pages: list[PageFile]) -> None:
    for page in pages:
        audit = PageAudit()
        audit.feed(page.text)
        assert audit.hashes, page.path
        assert all(found in content(page) for found in audit.hashes), page.path
        assert not audit.faults


def blocks(site: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in (site / "_headers").read_text("utf-8").splitlines():
        if line.startswith("/"):
            found[pattern := line] = []
        else:
            found[pattern].append(line.strip())
    return found


def policies(site: Path, path: str) -> list[str]:
    return [
        line.partition(": ")[2]
        for pattern, lines in blocks(site).items()
        if fnmatchcase(path, pattern)
        for line in lines
        if line.startswith("Content-Security-Policy")
    ]


def test_headers_say_what_the_pages_say(built_site: Path, pages: list[PageFile]) -> None:
    for page in pages:
        path = "/" + page.path.removesuffix("index.html")
        assert policies(built_site, path) == [f"{content(page)}; frame-ancestors 'none'"], path


def test_only_the_worker_may_compile_wasm(built_site: Path) -> None:
    files = [f"/{path.relative_to(built_site).as_posix()}" for path in built_site.rglob("*") if path.is_file()]
    allowed = [path for path in files if any("wasm-unsafe-eval" in policy for policy in policies(built_site, path))]
    assert [path.rsplit("/", 1)[1] for path in allowed] == ["worker.js"]
    assert len(policies(built_site, allowed[0])) == 1, "joined policies would both hold"


def test_hashed_folders_are_kept_and_their_names_are_not(built_site: Path) -> None:
    rules = blocks(built_site)
    for kind in ("rt", "rules", "web"):
        assert rules[f"/assets/kijun/{kind}/*"] == ["Cache-Control: public, max-age=31536000, immutable"]
    assert "Cache-Control: no-cache" in rules["/sw.js"]
    assert "Cache-Control: no-cache" in rules["/assets/kijun/manifest.json"]
