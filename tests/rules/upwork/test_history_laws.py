"""Laws of the pasted history: no line is lost, sums are the rows', and the files hold everything."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.core.day import EARLIEST, LATEST
from rules_py.upwork.history_tables import by_job, history_csv
from rules_py.upwork.history_text import LABELS, as_amount, as_day, read

JUNK = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
LINE = st.one_of(
    JUNK,
    st.sampled_from(
        [
            "Nov 3, 2025",
            "2025-11-03",
            "3 November 2025",
            "Date",
            "-8",
            "+13",
            "−4",
            "Applied to job X",
            "a\tb",
            "Nov 3, 2025\tApplied to job X\t-8",
            "",
            "x -5",
        ]
    ),
)


@settings(max_examples=300)
@given(st.lists(LINE, max_size=25).map("\n".join))
def test_no_line_is_lost(pasted: str) -> None:
    rows, rest = read(pasted)
    used = {n for row in rows for n in row.lines} | {n for n, _ in rest}
    lines = pasted.splitlines()
    assert used <= set(range(1, len(lines) + 1))
    for number, line in enumerate(lines, 1):
        if number not in used:  # blank, or a date that heads rows counted with the first of them
            cells = [cell.strip() for cell in line.split("\t")]
            assert not line.strip() or any(as_day(cell) for cell in cells)
    assert not {n for row in rows for n in row.lines} & {n for n, _ in rest}


ROWS = st.lists(
    st.tuples(
        st.dates(EARLIEST, LATEST),
        st.sampled_from([label.starts for label in LABELS]),
        st.text(st.characters(categories=("Lu", "Ll")), min_size=1, max_size=10),
        st.integers(-900, 900),
    ),
    max_size=20,
)


@settings(max_examples=100)
@given(ROWS)
def test_what_the_page_copies_is_read_back(made: list[tuple[object, str, str, int]]) -> None:
    pasted = "\n".join(f"{day}\n{label.capitalize()} {job}\n{amount:+d}" for day, label, job, amount in made)
    rows, rest = read(pasted)
    assert rest == []
    assert [(row.day, row.label.starts if row.label else "", row.amount) for row in rows] == [
        (day, label, amount) for day, label, _, amount in made
    ]
    jobs = by_job(rows)
    counted = [row for row in rows if row.kind in {"spent", "returned"} and row.job]
    assert sum(spent - back for _, spent, back, _ in jobs) == -sum(row.amount for row in counted)


@settings(max_examples=100)
@given(st.lists(LINE, max_size=25).map("\n".join))
def test_the_file_has_every_row_and_starts_no_formula(pasted: str) -> None:
    rows, rest = read(pasted)
    found = list(csv.reader(io.StringIO(history_csv(rows, rest), newline="")))
    assert len(found) == 1 + len(rows) + len(rest)
    for row in found[1:]:
        assert not any(cell[:1] in {"=", "@", "+"} for cell in row[:4])


def test_numbers_and_days_are_read_alone_only() -> None:
    assert as_amount("-1,200") == -1200
    assert as_amount("8") is None
    assert as_amount("- 8 Connects") == -8
    assert as_day("Nov 3, 2025 -8") is None
    assert as_day("Feb 30, 2025") is None


@pytest.mark.parametrize("day", ["Nov 3, 1999", "2100-01-01", "31 April 2025", "9999年12月31日", "2025/2/30"])
def test_a_day_that_cannot_be_is_unread_and_its_rows_have_none(day: str) -> None:
    rows, rest = read(f"Nov 3, 2025\nApplied to job A\n-8\n{day}\nApplied to job B\n-9")
    assert [(row.job, row.day is None, row.amount) for row in rows] == [("A", False, -8), ("B", True, -9)]
    assert rest == [(4, day)]
    rows, rest = read(f"{day}\tApplied to job B\t-9\nNov 4, 2025\tApplied to job C\t-5")
    assert [(row.job, row.day is None) for row in rows] == [("B", True), ("C", False)] and rest == []


def test_a_title_that_looks_like_a_day_is_none() -> None:
    rows, _ = read("Nov 3, 2025\nApplied to job\nMarketing 3 2020\n-8")
    assert [(row.job, str(row.day)) for row in rows] == [("Marketing 3 2020", "2025-11-03")]
