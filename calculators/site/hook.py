"""The MkDocs hook: the second language, the page's runtime and the security policy, after the pages.

Thin on purpose: Material's successor reads the same configuration and macros but no hooks, so
everything here must be replaceable by a script that runs after the build. What it calls is imported
late, because the macros module drops `calculators` from `sys.modules` before each build.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

ROOT = Path(__file__).parents[2]
if str(ROOT) not in sys.path:  # the `mkdocs` command does not put the project on the path
    sys.path.insert(0, str(ROOT))

_dev = False
_web = ""  # the English pages name the same folder as the Japanese, even if a file changes in between


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether this is `mkdocs serve`: its pages carry a live-reload script and no policy."""
    global _dev  # noqa: PLW0603 - MkDocs keeps this module for as long as it runs
    _dev = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Give the templates the folder of scripts and styles, named after its contents."""
    global _web  # noqa: PLW0603
    from calculators.runtime.publish import web_hash  # noqa: PLC0415

    if config.extra["kijun_lang"] == "ja" or not _web:
        _web = f"assets/kijun/web/{web_hash()}"
    config.extra["kijun_web"] = _web
    return config


def on_post_build(config: MkDocsConfig) -> None:
    """After the Japanese pages: runtime, English pages, then what looks at all of them at once."""
    if config.extra["kijun_lang"] != "ja":
        return
    from calculators.runtime.publish import publish  # noqa: PLC0415
    from calculators.site import finish  # noqa: PLC0415

    site = Path(config.site_dir)
    if publish(site, _dev).web_base != _web and not _dev:  # while serving, the next build is already due
        raise PluginError("a source file changed during the build, so pages and scripts differ; build again")
    _build_english(config, site)
    try:
        finish.finish(site, site_url=config.site_url or "", dev=_dev)
    except finish.PolicyError as error:
        raise PluginError(str(error)) from None


def _build_english(config: MkDocsConfig, site: Path) -> None:
    english = load_config(
        str(ROOT / "mkdocs.en.yml"),
        site_dir=str(site / "en"),
        strict=config.strict,
        site_url=config.site_url and f"{config.site_url}en/",
    )
    # MkDocs runs this once per process and configuration; for the nested one that is here.
    english.plugins.on_startup(command="serve" if _dev else "build", dirty=False)
    build(english, serve_url=english.site_url if _dev else None)
