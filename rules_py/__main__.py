"""Command line: `list`, `show ID`, `check ID --facts F.json`. Exit status 2 with one message per fault."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from . import check, rule, rules
from .core.facts import Fault, Faults
from .core.judge import Standing, Verdict, Worked
from .core.publish import rule_json
from .core.say import finding_text
from .core.schema import facts_schema
from .core.text import LANGS, Lang, T
from .result import Result

_MARKS = {"yes": "✓", "no": "✗", "unknown": "?"}


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except Faults as faults:
        for fault in faults.faults:
            print(f"{fault.field}: {fault.text.of(options.lang)}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of a pipe has seen enough
        sys.stdout = None
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m rules_py", description="Rules of freelance platforms, executable.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--lang", choices=LANGS, default="ja", help="language of the words (default: ja)")
    shared.add_argument("--json", action="store_true", help="print JSON")

    listing = commands.add_parser("list", parents=[shared], help="every rule")
    listing.set_defaults(run=_list)
    show = commands.add_parser("show", parents=[shared], help="one rule: facts, editions, sources")
    show.add_argument("id")
    show.add_argument("--schema", action="store_true", help="print the JSON Schema of the facts")
    show.set_defaults(run=_show)
    judge = commands.add_parser("check", parents=[shared], help="judge a case")
    judge.add_argument("id")
    judge.add_argument(
        "--facts", required=True, metavar="F.json", help="a JSON object of facts; - reads standard input"
    )
    judge.add_argument("--on", default=None, metavar="DAY", help="the day of the question (default: today)")
    judge.set_defaults(run=_check)
    return parser


def _list(options: argparse.Namespace) -> None:
    if options.json:
        _dump([{"id": r.id, "title": r.title.of(options.lang), "kind": type(r).__name__.lower()} for r in rules()])
    else:
        for each in rules():
            print(f"{each.id}\t{each.title.of(options.lang)}")


def _show(options: argparse.Namespace) -> None:
    found = rule(options.id)
    if options.schema:
        _dump(facts_schema(found))
        return
    shown = rule_json(found, options.lang)
    if options.json:
        _dump(shown)
        return
    print(f"{found.id}  {found.title.of(options.lang)}")
    for step in shown.get("steps", [shown]):
        print(f"\n{step['title']}")
        for edition in step["editions"]:
            print(f"  {edition['id']}  {edition['since'] or '?'}..{edition['until'] or ''}")
            for part in edition.get("criteria", edition.get("terms")):
                print(f"    {part['id']}: {part['label']}: {part.get('required', part.get('text'))}")
    print()
    for source in shown["sources"]:
        print(f"[{source['id']}] {source['title']} ({source['stated']}) {source['url']}")


def _check(options: argparse.Namespace) -> None:
    on = options.on or date.today().isoformat()  # the only clock, and only at the command line
    result = check(options.id, _facts(options.facts), on, options.lang)
    if options.json:
        _dump(result.to_dict())
    else:
        print("\n".join(_lines(result, options.lang)))


def _facts(path: str) -> dict[str, Any]:
    try:
        text = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")
        found = json.loads(text)
    except OSError as error:
        raise _bad_facts(
            T(f"ファイルを開けません: {error.strerror}", f"cannot open the file: {error.strerror}")
        ) from None
    except ValueError as error:
        raise _bad_facts(T(f"JSON として読めません: {error}", f"not JSON: {error}")) from None
    if not isinstance(found, dict):
        raise _bad_facts(T('{"項目": 値} の形の JSON にしてください。', 'give a JSON object like {"identity": "yes"}.'))
    return found


def _bad_facts(text: T) -> Faults:
    return Faults(Fault("--facts", "file", text))


def _lines(result: Result, lang: Lang) -> list[str]:
    lines = [result.says]
    outcome = result.outcome
    verdicts = (
        [rung.verdict for rung in outcome.live]
        if isinstance(outcome, Standing)
        else [outcome]
        if isinstance(outcome, Verdict)
        else []
    )
    for verdict in verdicts:
        lines += ["", verdict.rule.title.of(lang)]
        for finding in verdict.findings:
            actual = f" [{finding.actual.of(lang)}]" if finding.actual else ""
            what = f"{finding.criterion.label.of(lang)}: {finding.criterion.requirement.of(lang)}"
            lines.append(f"  {_MARKS[finding.truth.value]} {what}{actual}  {finding_text(finding).of(lang)}")
    if isinstance(outcome, Worked) and outcome.working:
        lines += [f"  {line.label.of(lang)}: {line.text.of(lang)}" for line in outcome.working.lines]
    return lines


def _dump(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    sys.exit(main())
