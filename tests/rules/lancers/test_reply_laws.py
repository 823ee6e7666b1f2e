"""Laws of the reply rate: order of rows does not matter, an unanswered message moves nothing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.core.facts import Share
from rules_py.core.quantity import pct
from rules_py.core.text import T
from rules_py.core.truth import Truth
from rules_py.lancers.facts import REPLY
from rules_py.lancers.messages import YEAR, Reply, leaves, read_log
from rules_py.lancers.reply_log import Ahead, share

DAYS = st.dates(date(2024, 1, 1), date(2026, 11, 21))
MINUTES = st.integers(0, 1439)


@st.composite
def logs(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Rows at distinct minutes, so that their order in time is clear."""
    moments = draw(st.lists(st.tuples(DAYS, MINUTES), max_size=12, unique=True))
    return [
        {
            "day": day,
            "time": minute,
            "who": draw(st.sampled_from(["me", "client"])),
            "thread": draw(st.sampled_from(["A", "B"])),
            "new": draw(st.sampled_from(["yes", "no"])),
        }
        for day, minute in moments
    ]


@settings(max_examples=60)
@given(logs(), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(rows: list[dict[str, Any]], random: Any) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)
    found, again = read_log(rows), read_log(shuffled)
    assert [(r.day, r.thread, r.timely) for r in found.replies] == [(r.day, r.thread, r.timely) for r in again.replies]


@settings(max_examples=60)
@given(logs(), DAYS, MINUTES)
def test_a_message_nobody_answered_counts_nowhere(rows: list[dict[str, Any]], day: date, minute: int) -> None:
    with_it = [*rows, {"day": day, "time": minute, "who": "client", "thread": "C"}]
    assert len(read_log(with_it).replies) == len(read_log(rows).replies)


@settings(max_examples=60)
@given(DAYS, MINUTES, st.integers(0, 4 * 1440))
def test_24_hours_are_in_time_and_a_minute_more_is_not(day: date, minute: int, wait: int) -> None:
    days, at = divmod(minute + wait, 1440)
    rows = [
        {"day": day, "time": minute, "who": "client"},
        {"day": day + timedelta(days=days), "time": at, "who": "me"},
    ]
    (reply,) = read_log(rows).replies
    assert reply.timely is Truth.of(wait <= 1440)


@settings(max_examples=100)
@given(DAYS)
def test_a_reply_leaves_on_the_first_day_outside_the_window(day: date) -> None:
    gone = leaves(day)
    assert YEAR.first(gone) > day >= YEAR.first(gone - timedelta(days=1))


@settings(max_examples=100)
@given(st.integers(1, 400), st.data())
def test_the_step_is_the_least_that_reaches_the_goal_and_the_spare_the_most_it_bears(
    total: int, data: st.DataObject
) -> None:
    part = data.draw(st.integers(0, total))
    goal = pct(80)
    if 100 * part >= 80 * total:
        spare = REPLY.spare(Share(part=part, of=total), goal)
        assert spare is not None
        assert 100 * part >= 80 * (total + spare) and 100 * part < 80 * (total + spare + 1)
    else:
        step = REPLY.lift(Share(part=part, of=total), goal)
        assert step is not None
        more = step.count
        assert 100 * (part + more) >= 80 * (total + more)
        assert 100 * (part + more - 1) < 80 * (total + more - 1)


@settings(max_examples=60)
@given(st.lists(st.tuples(DAYS, st.sampled_from(Truth)), max_size=30), DAYS)
def test_what_is_left_on_a_day_is_what_has_not_left_by_then(made: list[tuple[date, Truth]], day: date) -> None:
    replies = [Reply(n, on, "", timely, T("-", "-")) for n, (on, timely) in enumerate(made)]
    left = [reply for reply in replies if reply.leaves > day]
    assert Ahead(replies).on(day) == share(left, (Truth.YES,))
