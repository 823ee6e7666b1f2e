"""Where the page's own scripts and styles are published."""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path

WEB = Path(__file__).parents[1] / "web"


def web_folder() -> str:
    """Folder of scripts and styles below the site's root, such as `assets/kijun/web/0123456789ab`."""
    return f"assets/kijun/web/{_web_hash()}"


def publish(site: Path, *, dev: bool) -> None:
    """Write runtime, rules and web files below `site`."""
    try:
        from calculators.runtime.publish import publish as publish_runtime  # noqa: PLC0415

        publish_runtime(site, dev)
    except (ImportError, OSError):  # until calculators.runtime is complete
        shutil.copytree(WEB, site / web_folder(), dirs_exist_ok=True)


def _web_hash() -> str:
    try:
        from calculators.runtime.publish import web_hash  # noqa: PLC0415

        return web_hash()
    except (ImportError, OSError):  # until calculators.runtime is complete
        files = sorted(path for path in WEB.rglob("*") if path.is_file())
        return sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:12]
