"""A file of the project shown in a guide, so that an example is the code that the tests run and never a copy."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
_LANGUAGES = {".py": "python", ".toml": "toml", ".js": "javascript", ".md": "markdown", ".yml": "yaml"}


def code(path: str) -> str:
    """The file as a Markdown code block with its path. Raises `FileNotFoundError` for what is none."""
    file = (ROOT / path).resolve()
    if not file.is_relative_to(ROOT) or not file.is_file():
        raise FileNotFoundError(f"code({path!r}): no such file in the project")
    text = file.read_text(encoding="utf-8").rstrip()
    return f'```{_LANGUAGES.get(file.suffix, "text")} title="{path}"\n{text}\n```'
