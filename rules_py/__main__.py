"""Command line: `list`, `show ID`, `check ID --facts F.json`. Exit status 2 with one message per fault."""

from __future__ import annotations

import argparse
import signal
import sys
from datetime import date
from typing import Any, NoReturn

from . import check, rule, rules
from .core.day import admitted
from .core.facts import Fault, Faults
from .core.judge import Standing, Verdict, Worked
from .core.publish import rule_json
from .core.say import finding_text
from .core.schema import facts_schema
from .core.text import LANGS, Lang, T, printable
from .result import Result
from .terminal import dump, facts_from, flush, give_up, ready, say

_MARKS = {"yes": "✓", "no": "✗", "unknown": "?"}


def main(arguments: list[str] | None = None) -> int:
    """Run one command. 0, or 2 with one line per fault on standard error; argparse leaves with its own 0 or 2."""
    for stream in (sys.stdout, sys.stderr):
        ready(stream)
    lang: Lang = "ja"
    try:
        options = _parser().parse_args(arguments)
        lang = options.lang
        options.run(options)
        flush()
    except Faults as faults:
        return _report(faults, lang)
    except BrokenPipeError:  # the reader of a pipe has seen enough
        give_up(sys.stdout)
    except OSError as error:
        give_up(sys.stdout)
        why = error.strerror or type(error).__name__
        what = T(f"書き出せません: {why}", f"cannot be written: {why}")
        return _report(Faults(Fault("output", "output", what)), lang)
    return 0


def _report(faults: Faults, lang: Lang) -> int:
    try:
        for fault in faults.faults:
            say([f"{fault.field}: {fault.text.of(lang)}"], sys.stderr)
    except OSError:  # nowhere left to say it
        give_up(sys.stderr)
    return 2


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        super().error(printable(message))  # it quotes arguments as they came

    def print_help(self, file: Any = None) -> None:
        print(self.format_help(), end="", file=file)
        flush()  # argparse would lose it on a full disk without a word


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m rules_py", description="Rules of freelance platforms, executable.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = _Parser(add_help=False)
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
    lang: Lang = options.lang
    if options.json:
        dump([{"id": r.id, "title": r.title.of(lang), "kind": type(r).__name__.lower()} for r in rules()], sys.stdout)
    else:
        for each in rules():
            say([each.id, each.title.of(lang)], sys.stdout)


def _show(options: argparse.Namespace) -> None:
    found = rule(options.id)
    if options.schema or options.json:
        dump(facts_schema(found) if options.schema else rule_json(found, options.lang), sys.stdout)
        return
    shown = rule_json(found, options.lang)
    _print(f"{found.id}  {found.title.of(options.lang)}")
    for step in shown.get("steps", [shown]):
        _print("", step["title"])
        for edition in step["editions"]:
            _print(f"  {edition['id']}  {edition['since'] or '?'}..{edition['until'] or ''}")
            for part in edition.get("criteria", edition.get("terms")):
                _print(f"    {part['id']}: {part['label']}: {part.get('required', part.get('text'))}")
    _print("")
    for source in shown["sources"]:
        _print(f"[{source['id']}] {source['title']} ({source['stated']}) {source['url']}")


def _check(options: argparse.Namespace) -> None:
    on = options.on or _today()
    result = check(options.id, facts_from(options.facts), on, options.lang)
    if options.json:
        dump(result.to_dict(), sys.stdout)
    else:
        _print(*_lines(result, options.lang))


def _today() -> date:
    """The only clock, and only at the command line."""
    today = date.today()
    if not admitted(today):
        what = T(
            f"この機械の日付({today})が正しくないようです。--on で日付を指定してください。",
            f"the date of this machine, {today}, looks wrong; give the day with --on.",
        )
        raise Faults(Fault("on", "clock", what))
    return today


def _print(*lines: str) -> None:
    for line in lines:
        say([line], sys.stdout)


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


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends it like any command, without a traceback
    sys.exit(main())
