"""Laws of the ledger: it conserves Connects, spends the oldest first, and never one after its day."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.upwork.availability_badge import taken
from rules_py.upwork.ledger import Habits, Lot, Lots, gone_on, run

START = date(2026, 11, 21).toordinal()
HABITS = st.builds(
    Habits,
    weekly=st.integers(0, 20),
    cost=st.integers(0, 30),
    boost=st.integers(0, 10),
    badge=st.integers(0, 20),
    cancelled=st.tuples(st.integers(0, 100), st.just(100)),
    return_after=st.one_of(st.none(), st.integers(0, 40)),
    pack=st.one_of(st.none(), st.integers(10, 80)),
)
OPENING = st.lists(st.tuples(st.integers(START - 400, START), st.integers(0, 120)), max_size=6)
GRANTS = st.dictionaries(st.integers(START, START + 400), st.integers(1, 100), max_size=14)


class Watched(Lots):
    """Lots that check every spending."""

    today = START

    def expire(self, today: int) -> int:
        self.today = today
        return super().expire(today)

    def spend(self, n: int) -> list[Lot]:
        rest = sorted(self.lots)
        pieces = super().spend(n)
        assert all(gone > self.today for gone, _ in pieces), "no lot is spent after its day"
        assert [gone for gone, _ in pieces] == [gone for gone, _ in rest[: len(pieces)]], "oldest first"
        return pieces


def opened(opening: list[tuple[int, int]]) -> Watched:
    lots = Watched()
    for issued, n in opening:
        lots.add(gone_on(issued), n)
    return lots


@settings(max_examples=60)
@given(OPENING, GRANTS, HABITS, st.integers(1, 450))
def test_connects_are_conserved(
    opening: list[tuple[int, int]], grants: dict[int, int], habits: Habits, days: int
) -> None:
    lots = opened(opening)
    start = lots.held
    ledger = run(START, days, lots, grants, habits)
    came_in = sum(day.granted + day.returned + day.bought for day in ledger)
    went_out = sum(day.spent + day.badge + day.expired for day in ledger)
    assert start + came_in == went_out + lots.held == lots.added
    balance = start
    for day in ledger:
        balance += day.granted + day.returned + day.bought - day.spent - day.badge - day.expired
        assert balance == day.balance >= 0


@settings(max_examples=40)
@given(OPENING, GRANTS, HABITS, st.integers(1, 300))
def test_whoever_buys_sends_everything(
    opening: list[tuple[int, int]], grants: dict[int, int], habits: Habits, days: int
) -> None:
    ledger = run(START, days, opened(opening), grants, habits)
    assert sum(day.sent + day.unsent for day in ledger) == days * habits.weekly // 7
    if habits.pack:
        assert not any(day.unsent for day in ledger)
    else:
        assert not any(day.bought for day in ledger)


@settings(max_examples=60)
@given(st.integers(1, 300), st.integers(1, 360))
def test_the_badge_takes_what_its_own_rule_says(price: int, days: int) -> None:
    lots = opened([(START, 500_000)])
    ledger = run(START, days, lots, {}, Habits(badge=price))
    last = days * 24
    assert sum(day.badge for day in ledger) == taken(price, last) - (1 if last * price % 168 == 0 else 0)
    assert ledger[0].badge >= 1


def one_by_one(lots: Lots, grants: dict[int, int], habits: Habits, days: int) -> list[tuple[int, ...]]:
    """The same days, one proposal after the other, as the rule has it: slow, and plain to see."""
    coming: dict[int, list[Lot]] = {}
    each, (part, of), sent_ever, found = habits.cost + habits.boost, habits.cancelled, 0, []
    for n in range(days):
        today, bought, sent, unsent, returned = START + n, 0, 0, 0, 0
        expired = lots.expire(today)
        lots.add(gone_on(today), grants.get(today, 0))
        for gone, size in coming.pop(today, ()):
            lots.add(gone, size)
            returned += size
            expired += lots.expire(today)
        for _ in range((n + 1) * habits.weekly // 7 - n * habits.weekly // 7):
            if each > lots.held and habits.pack:
                pack = -(-(each - lots.held) // habits.pack) * habits.pack
                lots.add(gone_on(today), pack)
                bought += pack
            if each > lots.held:
                unsent += 1
                continue
            pieces = lots.spend(habits.cost)
            lots.spend(habits.boost)
            sent, sent_ever = sent + 1, sent_ever + 1
            if habits.return_after is not None and sent_ever * part // of > (sent_ever - 1) * part // of:
                coming.setdefault(today + max(habits.return_after, 1), []).extend(pieces)
        found.append((bought, sent, unsent, returned, expired, lots.held))
    return found


@settings(max_examples=100)
@given(OPENING, GRANTS, HABITS, st.integers(1, 420))
def test_a_day_at_once_is_its_proposals_one_by_one(
    opening: list[tuple[int, int]], grants: dict[int, int], habits: Habits, days: int
) -> None:
    habits.badge = 0
    ledger = run(START, days, opened(opening), grants, habits)
    found = [(d.bought, d.sent, d.unsent, d.returned, d.expired, d.balance) for d in ledger]
    assert found == one_by_one(opened(opening), grants, habits, days)
