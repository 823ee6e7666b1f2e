"""What a pasted table becomes, and what is said of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from calculators.calculator import Calculator
from tests.browser.tables.bench import fill, mount, paste, values

THREE = {f"log.{n}.{column}": text for n in (1, 2, 3) for column, text in (("day", f"2024-01-0{n}"), ("sum", f"{n}"))}


@pytest.mark.parametrize(
    ("at", "text", "becomes"),
    [
        ("1.day", "2024-02-01\t5\tyes\r\n2024-02-02\t6\tno\r\n", {"1": "2024-02-01 5 yes", "2": "2024-02-02 6 no"}),
        ("1.day", "\u30002024-02-01\u00a0\t\u200b5 \t ＹＥＳ", {"1": "2024-02-01 5 yes"}),
        ("1.day", '"2024-02-01"\t"5"\t"no"\n"a\tb"\t"a ""b"""\t"no\n"', {"1": "2024-02-01 5 no", "2": 'a b|a "b"|no'}),
        ("1.day", '5" pipe\t5\n"open\t6', {"1": '5" pipe|5|', "2": '"open|6|'}),
        ("1.day", "2024/2/1\t5\tyes\n令和6年2月2日\t6", {"1": "2024/2/1 5 yes", "2": "令和6年2月2日 6"}),
        ("1.day", "\n2024-02-01\t5\tno\n\n \t \t\n2024-02-02\t6\tno", {"1": "2024-02-01 5 no", "2": "2024-02-02 6 no"}),
        ("1.sum", "\n8\n\n9\n", {"1": "2024-01-01", "2": "2024-01-02 8", "3": "2024-01-03", "4": "|9|"}),
        ("2.sum", "8\tno\n9\tyes", {"2": "2024-01-02 8 no", "3": "2024-01-03 9 yes"}),
        ("3.sum", "2024-02-01\t5\tno\n2024-02-02\t6\tyes", {"3": "2024-02-01 5 no", "4": "2024-02-02 6 yes"}),
        ("2.late", "no\nyes", {"2": "2024-01-02 2 no", "3": "2024-01-03 3 yes"}),
        ("1.day", "2024-02-01,5,yes\n2024-02-02,\"1,200\",no\n", {"1": "2024-02-01 5 yes", "2": "2024-02-02 1,200 no"}),
        ("1.sum", "1,200,300\n2,400,500", {"1": "2024-01-01 1,200,300", "2": "2024-01-02 2,400,500"}),
        ("1.sum", "1,200\n2,400", {"1": "2024-01-01 1,200", "2": "2024-01-02 2,400"}),
    ],
)  # fmt: skip
def test_a_pasted_table_is_spread_as_a_spreadsheet_would(
    bench: Page, sums: Calculator, at: str, text: str, becomes: dict[str, str]
) -> None:
    mount(bench, sums)
    fill(bench, THREE)
    told = paste(bench, f"log.{at}", text)
    assert told and told["say"] == "pasted", told
    expected = {n: f"{THREE[f'log.{n}.day']} {n}" for n in "123"} | becomes
    for n, row in expected.items():
        cells = row.split("|") if "|" in row else [*row.split(" "), "", ""][:3]
        found = values(bench)
        assert [found.get(f"log.{n}.{column}", "") for column in ("day", "sum", "late")] == cells, n


@pytest.mark.parametrize("text", ["2024-02-01", "1,200,300", "one line\n", '"1\n2"', "", "\n\n", "\t"])
def test_one_text_in_an_ordinary_field_is_the_browsers(bench: Page, sums: Calculator, text: str) -> None:
    mount(bench, sums)
    if text != "\t":
        assert paste(bench, "log.1.sum", text) is None
    assert paste(bench, "text", text) is None
    assert values(bench) == {}


@pytest.mark.parametrize(
    ("at", "text", "say", "stray"),
    [
        ("1.day", "day\tMONEY\t phone\n2024-02-01\t5\tyes", "pasted heading", 0),
        ("1.sum", "money\n5", "pasted heading", 0),
        ("1.day", "day,money,phone\n2024-02-01,5,yes", "pasted heading", 0),
        ("1.day", "day\tlate\n5\tphone", "pasted", 0),  # the rows would be there all the same
        ("1.day", "2024-02-01\t5\tperhaps", "pasted stray", 1),
        ("1.day", "2024-02-01\t5\tyes\tand\t\tmore", "pasted stray", 2),
    ],
)
def test_what_a_table_cannot_take_is_said(
    bench: Page, sums: Calculator, at: str, text: str, say: str, stray: int
) -> None:
    mount(bench, sums)
    told = paste(bench, f"log.{at}", text)
    assert told and (told["say"], told["numbers"]["stray"]) == (say, stray)
