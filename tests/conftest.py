"""What every layer of the tests may use: a browser, the Node of `.venv`, the built site and a server for it.

A missing browser or a site that does not build fails the tests that need it; nothing skips itself.
"""

from __future__ import annotations

import fcntl
import gzip
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tools import chromium
from tools.static_server import Answer, StaticServer

ROOT = Path(__file__).resolve().parent.parent
# An address nobody serves: instant navigation needs a sitemap, and the server below puts its own in.
SITE_URL = "http://127.0.0.1:9/kijun/"
THOROUGH = "KIJUN_THOROUGH" in os.environ  # by `make test-more`: all of what `make test` has a sample of
PREFIX = "/kijun/"  # never the root: the site must work under any sub-path

type Serve = Callable[..., AbstractContextManager[StaticServer]]

# Shared machines stall: a slow example is not a fault, a wrong one is.
settings.register_profile("kijun", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kijun")


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The Chromium that `make test` made sure of."""
    path = chromium.find()
    if path is None:
        pytest.fail(chromium.ADVICE)
    return path


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `make build` makes it, built once for all pytest workers. Read-only: copy to change it.

    KIJUN_SITE names one that is built already (with SITE_URL as above), to run a single test quickly.
    """
    if "KIJUN_SITE" in os.environ:
        return Path(os.environ["KIJUN_SITE"])
    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent  # the folder that the workers of one run share
    site = base / "site"
    with (base / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (base / "site.done").exists():
            command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(site)]
            environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": SITE_URL}
            built = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
            if built.returncode:
                pytest.fail(f"the site does not build:\n{built.stdout}{built.stderr}")
            (base / "site.done").touch()
    return site


@pytest.fixture(scope="session")
def serve(built_site: Path) -> Serve:
    """`with serve(hook=..., rate=...) as server`: the built site under a sub-path; options as StaticServer's."""

    def serve(**options: Any) -> StaticServer:
        hook = options.pop("hook", None)

        def with_own_address(path: str, answer: Answer) -> Answer | None:
            # Instant navigation takes the pages' addresses from the sitemap, which was built for another port.
            if path.endswith("sitemap.xml") and answer.status == 200:
                zipped = "Content-Encoding" in answer.headers
                text = gzip.decompress(answer.body) if zipped else answer.body
                text = text.replace(SITE_URL.removesuffix(PREFIX).encode(), server.origin.encode())
                answer.body = gzip.compress(text) if zipped else text
            return hook(path, answer) if hook else answer

        server = StaticServer(built_site, prefix=PREFIX, hook=with_own_address, **options)
        return server

    return serve


@pytest.fixture(scope="session")
def server(serve: Serve) -> Iterator[StaticServer]:
    with serve() as server:
        yield server
