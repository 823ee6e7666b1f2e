"""The bundle, built once, and one Node process that has loaded it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from calculators.runtime.node import Bundled
from calculators.runtime.publish import publish
from calculators.runtime.vendor import vendored


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the runtime was published, as after a build."""
    folder = tmp_path_factory.mktemp("published")
    publish(folder, dev=False)
    return folder


@pytest.fixture(scope="session")
def bundled(published: Path) -> Iterator[Bundled]:
    """The published rules inside the published runtime, on Node."""
    folder, table = vendored()
    manifest = json.loads((published / "assets/kijun/manifest.json").read_text("utf-8"))
    rules = published / "assets/kijun" / manifest["rules"]["file"]
    with Bundled(folder, rules, table["lock"]) as python:
        yield python
