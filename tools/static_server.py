"""A small threaded static server: sub-paths, gzip, right MIME types, `_headers`, damage on demand.

For tests and benchmarks only. It behaves like a plain static host (GitHub Pages with gzip), and
lets a test break one answer at a time through `hook`.

    with StaticServer(Path("site"), prefix="/kijun/") as server:
        page.goto(server.url)
"""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import formatdate
from functools import lru_cache
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from tools.static_headers import read_headers, rules_for

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".gz": "application/gzip",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
    ".zip": "application/zip",
}
# What GitHub Pages compresses; archives and pictures go out as they are.
COMPRESSED = {
    ".css",
    ".html",
    ".js",
    ".json",
    ".mjs",
    ".svg",
    ".txt",
    ".wasm",
    ".webmanifest",
    ".xml",
}


@dataclass
class Answer:
    """What goes back to the browser; a `hook` may return a changed one."""

    status: int
    headers: dict[str, str]
    body: bytes
    hang_after: int | None = None
    """Send this many bytes, then keep the connection open and silent until the server stops."""
    cut_after: int | None = None
    """Send this many bytes of those announced, then close the connection."""
    drop: bool = False
    """Close the connection without an answer, as when the network is gone."""


type Hook = Callable[[str, Answer], Answer | None]


@lru_cache(maxsize=256)
def _packed(path: Path, stamp: tuple[int, int]) -> bytes:
    """The gzip of a file; `stamp` (mtime, size) makes a changed file a new entry."""
    return gzip.compress(path.read_bytes(), 9, mtime=0)


@dataclass
class StaticServer:
    """Serves `root` under `prefix` on 127.0.0.1, on a free port unless one is given.

    `headers` are added to every answer. `hook(path, answer)` sees each answer with the path below
    the prefix and may return another. `rate` (bytes per second, shared by all connections) and
    `latency` (seconds per request) slow the line down where the browser's own throttling does not
    reach, as in workers. `log` holds (path, status, bytes sent).
    """

    root: Path
    prefix: str = "/"
    port: int = 0
    gzip: bool = True
    headers: Mapping[str, str] = field(default_factory=dict)
    use_headers_file: bool = True
    hook: Hook | None = None
    rate: float | None = None
    latency: float = 0.0
    log: list[tuple[str, int, int]] = field(default_factory=list)
    leaving: list[Callable[[], None]] = field(default_factory=list)
    """Called before the server ends: visitors go first."""

    def __post_init__(self) -> None:
        assert self.prefix.startswith("/") and self.prefix.endswith("/"), "prefix: /.../"
        self.stopped = threading.Event()
        self._line = threading.Lock()
        self._free_at = 0.0
        handler = type("Handler", (_Handler,), {"site": self})
        self._server = _Threading(("127.0.0.1", self.port), handler)
        self.port = self._server.server_address[1]
        serve = self._server.serve_forever
        self._thread = threading.Thread(target=serve, args=(0.05,), daemon=True)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return self.origin + self.prefix

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        for leave in self.leaving:
            leave()
        self.stop()

    def stop(self) -> None:
        """End at once, also connections that hang on purpose or are kept for later. Calling it twice is fine."""
        if not self.stopped.is_set():
            self.stopped.set()
            self._server.shutdown()
            self._server.server_close()
            self._server.hang_up()

    def answer(self, path: str, accepts_gzip: bool) -> Answer:
        """The answer for a path below the prefix ("" is the root's index)."""
        file = (self.root / path).resolve()
        if file.is_dir() and (path == "" or path.endswith("/")):
            file = file / "index.html"
        if not file.is_relative_to(self.root.resolve()) or not file.is_file():
            file, status = self.root / "404.html", 404
        else:
            status = 200
        headers = {"Content-Type": TYPES.get(file.suffix, "application/octet-stream")}
        if not file.is_file():
            return Answer(404, headers | {"Content-Type": "text/plain"}, b"not found")
        stat = file.stat()
        if self.gzip and accepts_gzip and file.suffix in COMPRESSED:
            body = _packed(file, (stat.st_mtime_ns, stat.st_size))
            headers["Content-Encoding"] = "gzip"
        else:
            body = file.read_bytes()
        headers["ETag"] = f'"{sha256(f"{stat.st_mtime_ns}.{stat.st_size}".encode()).hexdigest()[:16]}"'
        headers["Last-Modified"] = formatdate(stat.st_mtime, usegmt=True)
        headers["Cache-Control"] = "max-age=600"  # what GitHub Pages says
        if self.use_headers_file:
            headers |= rules_for(read_headers(self.root / "_headers"), "/" + path)
        return Answer(status, headers | dict(self.headers), body)

    def pace(self, size: int) -> None:
        """Wait until the shared line has carried `size` bytes more."""
        if self.rate is None:
            return
        with self._line:
            self._free_at = max(self._free_at, time.monotonic()) + size / self.rate
            until = self._free_at
        time.sleep(max(0.0, until - time.monotonic()))


class _Threading(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._lines: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._lines.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._lines.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """A browser keeps its connections, and would go on being served."""
        for line in list(self._lines):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away in the middle is normal here."""


class _Handler(BaseHTTPRequestHandler):
    site: StaticServer
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        site, path = self.site, unquote(urlsplit(self.path).path)
        time.sleep(site.latency)
        if not path.startswith(site.prefix):
            answer = Answer(404, {"Content-Type": "text/plain"}, b"outside the site")
        elif (site.root / path[len(site.prefix) :]).is_dir() and not path.endswith("/"):
            answer = Answer(301, {"Location": path + "/"}, b"")
        else:
            answer = site.answer(path[len(site.prefix) :], "gzip" in self.headers.get("Accept-Encoding", ""))
        path = path.removeprefix(site.prefix)
        if site.hook is not None:
            answer = site.hook(path, answer) or answer
        if answer.drop:
            self.close_connection = True
            return
        unchanged = answer.headers.get("ETag")
        if answer.status == 200 and unchanged and self.headers.get("If-None-Match") == unchanged:
            answer = Answer(304, answer.headers, b"")
        self._send(path, answer)

    def _send(self, path: str, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            if not (answer.status == 304 and name == "Content-Encoding"):
                self.send_header(name, value)
        if answer.status != 304:
            self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        body = b"" if self.command == "HEAD" else answer.body
        sent = body[: answer.hang_after][: answer.cut_after]
        self.site.log.append((path, answer.status, len(sent)))
        for start in range(0, len(sent), 16384):
            piece = sent[start : start + 16384]
            self.site.pace(len(piece))
            self.wfile.write(piece)
        if answer.cut_after is not None:
            self.close_connection = True
        if answer.hang_after is not None:
            self.wfile.flush()
            self.site.stopped.wait()

    def log_message(self, format: str, *args: object) -> None:  # the base class names it so
        """Quiet: tests read `StaticServer.log`."""
