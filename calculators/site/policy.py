"""The content security policy: one `<meta>`, the same on every page, and the `_headers` file.

The `<meta>` holds on every host, also where one can set no headers (GitHub Pages). It must be the same
text everywhere, because instant navigation swaps head elements that differ, and a policy cannot be
taken back. A worker does not inherit it: a worker has the policy of its own response. So the page may
forbid WebAssembly altogether, and only `worker.js` is allowed it, by header where there are headers.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from calculators.site.page_audit import PageAudit

ANCHOR = '<meta charset="utf-8">'  # the policy comes right after it, before anything is fetched
WORKER = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
HELPER = "default-src 'none'; script-src 'self'; connect-src 'self'"
FOREVER = "Cache-Control: public, max-age=31536000, immutable"
FRESH = "Cache-Control: no-cache"


class PolicyError(Exception):
    """A page holds what the policy forbids; the text lists every place."""


def policy(hashes: Iterable[str]) -> str:
    """The policy of the pages, allowing the inline scripts with these hashes and nothing else inline."""
    return "; ".join(
        [
            "default-src 'none'",
            " ".join(["script-src 'self'", *sorted(hashes)]),
            "style-src 'self'",
            "img-src 'self' data:",  # Material's icons are masks in data: addresses
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'none'",  # no form is ever sent, with JavaScript off neither
        ]
    )


def apply(site: Path) -> str:
    """Write the policy into every page below `site` and `_headers` beside them; return the policy.

    Raises PolicyError with every inline handler, inline style and asset from another origin.
    """
    pages = {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}
    hashes: set[str] = set()
    faults: list[str] = []
    for path, text in pages.items():
        audit = PageAudit()
        audit.feed(text)
        audit.close()
        hashes |= audit.hashes
        faults += [f"{path.relative_to(site)}, {fault}" for fault in audit.faults]
        if text.count(ANCHOR) != 1:
            faults.append(f"{path.relative_to(site)}: expected {ANCHOR} once")
    if faults:
        raise PolicyError("\n".join(["The content security policy forbids:", *faults]))
    content = policy(hashes)
    for path, text in pages.items():
        meta = f'<meta http-equiv="Content-Security-Policy" content="{content}">'
        path.write_text(text.replace(ANCHOR, ANCHOR + meta), "utf-8")
    workers = [f"/{path.relative_to(site).as_posix()}" for path in site.glob("assets/kijun/web/*/worker.js")]
    (site / "_headers").write_text(headers(content, pages_at(site), workers), "utf-8")
    return content


def pages_at(site: Path) -> list[str]:
    """Where pages are, as patterns: the home page and every top-level folder that holds one."""
    tops = {path.relative_to(site).parts for path in site.rglob("*.html")}
    folders = {parts[0] for parts in tops if len(parts) > 1}
    files = {parts[0] for parts in tops if len(parts) == 1 and parts[0] != "index.html"}
    return ["/", "/index.html", *(f"/{name}" for name in sorted(files)), *(f"/{name}/*" for name in sorted(folders))]


def headers(content: str, pages: list[str], workers: list[str]) -> str:
    """The `_headers` file of Netlify and Cloudflare Pages, for the patterns of pages and paths of workers.

    No two blocks with a Content-Security-Policy match the same path: hosts join them, and joined
    policies both hold, which would take WebAssembly from the worker.
    """
    page = f"Content-Security-Policy: {content}; frame-ancestors 'none'"
    blocks = [
        ("/*", ["X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer"]),
        *((pattern, [page]) for pattern in pages),
        ("/assets/javascripts/workers/*", [f"Content-Security-Policy: {HELPER}"]),
        *((worker, [f"Content-Security-Policy: {WORKER}"]) for worker in workers),
        ("/sw.js", [f"Content-Security-Policy: {HELPER}", FRESH]),
        ("/assets/kijun/manifest.json", [FRESH]),
        *((f"/assets/kijun/{kind}/*", [FOREVER]) for kind in ("rt", "rules", "web")),
    ]
    return "\n".join("\n  ".join([pattern, *lines]) for pattern, lines in blocks) + "\n"
