"""The macros that guides may use. Each is one call into `calculators.views`; nothing is computed here.

Guides write `{{ conditions("lancers.rank") }}`. An unknown name fails the build and says which exist.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def define_env(env: Any) -> None:
    """Register the macros with mkdocs-macros (called once per build and language)."""
    _forget("rules_py", "calculators")
    if str(ROOT) not in sys.path:  # the `mkdocs` command does not put the project on the path
        sys.path.insert(0, str(ROOT))
    from calculators.site.guide_macros import macros  # noqa: PLC0415

    lang = env.conf["extra"]["kijun_lang"]
    for name, macro in macros(lang, lambda: str(env.page.file.src_uri)).items():
        env.macro(macro, name)


def _forget(*packages: str) -> None:
    """Drop packages from memory, so that `mkdocs serve` sees a changed rule without a restart."""
    for name in [name for name in sys.modules if name.split(".")[0] in packages]:
        del sys.modules[name]
