"""The command line: the same answers as in Python, exit status 2 and one message per fault in the language asked."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import rules_py
from rules_py.__main__ import main
from rules_py.core.text import LANGS


def facts_file(folder: Path, facts: Any) -> str:
    file = folder / "facts.json"
    file.write_text(facts if isinstance(facts, str) else json.dumps(facts), encoding="utf-8")
    return str(file)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(list(arguments))
    out, err = capsys.readouterr()
    return status, out, err


def test_list_names_every_rule(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "list", "--lang", "en")
    assert (status, err) == (0, "")
    assert [line.split("\t")[0] for line in out.splitlines()] == [rule.id for rule in rules_py.rules()]


@pytest.mark.parametrize("lang", LANGS)
def test_list_as_json(capsys: pytest.CaptureFixture[str], lang: str) -> None:
    _, out, _ = run(capsys, "list", "--json", "--lang", lang)
    assert {"lancers.rank": "ladder", "lancers.silver": "rule"}.items() <= {
        r["id"]: r["kind"] for r in json.loads(out)
    }.items()


@pytest.mark.parametrize("id", [rule.id for rule in rules_py.rules()])
@pytest.mark.parametrize("lang", LANGS)
def test_show_says_something_of_every_rule_and_as_json_the_same_rule(
    capsys: pytest.CaptureFixture[str], id: str, lang: str
) -> None:
    status, out, err = run(capsys, "show", id, "--lang", lang)
    assert (status, err) == (0, "") and id in out
    _, out, _ = run(capsys, "show", id, "--json", "--lang", lang)
    assert json.loads(out)["id"] == id


def test_show_prints_the_schema_of_the_facts(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "show", "lancers.rank", "--schema")
    assert json.loads(out)["properties"].keys() == {fact.id for fact in rules_py.rule("lancers.rank").facts}


@pytest.mark.parametrize("lang", LANGS)
def test_check_says_what_python_says(capsys: pytest.CaptureFixture[str], tmp_path: Path, lang: str) -> None:
    facts = {"identity": "no", "completion": {"part": 9, "of": 10}}
    expected = rules_py.check("lancers.rank", facts, on="2024-03-01", lang=lang)
    asked = ("check", "lancers.rank", "--facts", facts_file(tmp_path, facts), "--on", "2024-03-01", "--lang", lang)
    status, out, err = run(capsys, *asked)
    assert (status, err) == (0, "")
    assert out.splitlines()[0] == expected.says and "✗" in out and "?" in out
    status, out, _ = run(capsys, *asked, "--json")
    assert status == 0 and json.loads(out) == expected.to_dict()


def test_facts_from_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"project_orders": 1}')))
    status, out, _ = run(capsys, "check", "lancers.bronze", "--facts", "-", "--on", "2024-03-01", "--lang", "en")
    assert status == 0 and out.startswith("You meet every published condition for Bronze")


@pytest.mark.parametrize(("lang", "words"), [("en", "is more than all of them"), ("ja", "より多くなっています")])
def test_one_message_per_fault_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, lang: str, words: str
) -> None:
    facts = {"intro_chars": -1, "identity": "maybe", "completion": {"part": 25, "of": 20}}
    file = facts_file(tmp_path, facts)
    status, out, err = run(capsys, "check", "lancers.rank", "--facts", file, "--on", "2024-03-01", "--lang", lang)
    assert (status, out) == (2, "")
    assert [line.split(":")[0] for line in err.splitlines()] == ["intro_chars", "identity", "completion.part"]
    assert words in err


@pytest.mark.parametrize(
    ("facts", "words"), [("{", "not JSON"), ("[1, 2]", "JSON object"), ('"yes"', "JSON object"), ("", "not JSON")]
)
def test_facts_that_are_no_object(capsys: pytest.CaptureFixture[str], tmp_path: Path, facts: str, words: str) -> None:
    status, out, err = run(capsys, "check", "lancers.rank", "--facts", facts_file(tmp_path, facts), "--lang", "en")
    assert (status, out) == (2, "") and err.startswith("--facts: ") and words in err and err.count("\n") == 1


def test_a_file_that_is_not_text(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "facts.json"
    file.write_bytes(b"\xff\xfe\x00")
    status, _, err = run(capsys, "check", "lancers.rank", "--facts", str(file), "--lang", "en")
    assert status == 2 and err.startswith("--facts: ")


def test_a_file_that_cannot_be_opened(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        status, out, err = run(capsys, "check", "lancers.rank", "--facts", str(path), "--lang", "en")
        assert (status, out) == (2, "") and err.startswith("--facts: cannot open the file")


@pytest.mark.parametrize("command", ["show", "check"])
def test_an_unknown_rule_names_the_nearest(capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str) -> None:
    rest = ["--facts", facts_file(tmp_path, {})] if command == "check" else []
    status, out, err = run(capsys, command, "lancers.silvr", *rest, "--lang", "en")
    assert (status, out) == (2, "") and "lancers.silver" in err and err.startswith("rule: ")


def test_a_day_that_is_none(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = facts_file(tmp_path, {})
    status, _, err = run(capsys, "check", "lancers.rank", "--facts", file, "--on", "31/12/2024", "--lang", "en")
    assert status == 2 and err.startswith("on: ") and "2026-01-31" in err


def test_the_command_itself(tmp_path: Path, root: Path) -> None:
    command = [sys.executable, "-m", "rules_py", "check", "lancers.rank", "--facts", facts_file(tmp_path, {"x": 1})]
    ended = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    assert ended.returncode == 2 and ended.stdout == ""
    assert ended.stderr.startswith("x: ") and len(ended.stderr.splitlines()) == 1
    ended = subprocess.run(
        [*command[:3], "list", "--lang", "fr"], cwd=root, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2 and "Traceback" not in ended.stderr
