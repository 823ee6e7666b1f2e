"""A ledger of Connects in lots: issued on a day, spent in the order received, gone a year later. Arithmetic only.

Days are ordinals (`date.toordinal`), because three years are a thousand of them. A lot's last day is the day before its
anniversary: no text says whether the anniversary itself still counts, and a plan should not rely on it. A returned
Connect keeps the life it had, for the same reason.
"""

from __future__ import annotations

from bisect import bisect
from datetime import date

from ..core.day import shift_months

#: (day it is gone, how many), oldest first.
Lot = tuple[int, int]


def gone_on(issued: int) -> int:
    """The first day on which Connects issued on a day no longer exist."""
    return shift_months(date.fromordinal(issued), 12).toordinal()


class Lots:
    """Connects held. Every change keeps `added == spent + expired + held`."""

    def __init__(self) -> None:
        self.lots: list[Lot] = []
        self.held = self.added = self.spent = self.expired = 0

    def add(self, gone: int, n: int) -> None:
        """Put `n` in that vanish on the day `gone`."""
        if n <= 0:
            return
        lots = self.lots
        at = bisect(lots, (gone, 0))
        if at < len(lots) and lots[at][0] == gone:  # one lot a day keeps the list short
            lots[at] = (gone, lots[at][1] + n)
        else:
            lots.insert(at, (gone, n))
        self.held += n
        self.added += n

    def expire(self, today: int) -> int:
        """Drop what no longer exists today; how many."""
        lost, lots = 0, self.lots
        while lots and lots[0][0] <= today:
            lost += lots.pop(0)[1]
        self.held -= lost
        self.expired += lost
        return lost

    def spend(self, n: int) -> list[Lot]:
        """Take `n`, oldest first; from which lots. Raises `ValueError` where there are not so many."""
        if n > self.held:
            raise ValueError(f"{n} of {self.held}")
        taken: list[Lot] = []
        lots, left = self.lots, n
        while left:
            gone, size = lots[0]
            part = min(size, left)
            taken.append((gone, part))
            if part == size:
                lots.pop(0)
            else:
                lots[0] = (gone, size - part)
            left -= part
        self.held -= n
        self.spent += n
        return taken


class Habits:
    """What a plan assumes, in whole numbers; percentages as (n, d)."""

    def __init__(
        self,
        weekly: int = 0,
        cost: int = 0,
        boost: int = 0,
        badge: int = 0,
        cancelled: tuple[int, int] = (0, 1),
        return_after: int | None = None,
        pack: int | None = None,
    ) -> None:
        self.weekly, self.cost, self.boost, self.badge = weekly, cost, boost, badge
        self.cancelled, self.return_after, self.pack = cancelled, return_after, pack


class Day:
    """One day of the ledger, after all that happened on it."""

    __slots__ = ("badge", "balance", "bought", "expired", "granted", "ordinal", "returned", "sent", "spent", "unsent")

    def __init__(self, ordinal: int) -> None:
        self.ordinal = ordinal
        self.granted = self.returned = self.bought = self.expired = 0
        self.spent = self.badge = self.sent = self.unsent = self.balance = 0

    @property
    def busy(self) -> bool:
        return bool(
            self.granted or self.returned or self.bought or self.expired or self.spent or self.badge or self.unsent
        )


def run(start: int, days: int, lots: Lots, grants: dict[int, int], habits: Habits) -> list[Day]:
    """Day by day: what expires, then grants, returns, the badge, proposals; a purchase only where one is needed.

    Without `habits.pack` nothing is bought: what cannot be paid is not sent and counts as `unsent`.
    """
    each, sent_ever = habits.cost + habits.boost, 0
    coming: dict[int, list[Lot]] = {}
    ledger: list[Day] = []
    weekly, price, pack = habits.weekly, habits.badge, habits.pack
    for n in range(days):
        today = start + n
        day = Day(today)
        day.expired = lots.expire(today)
        if grant := grants.get(today):
            lots.add(gone_on(today), grant)
            day.granted = grant
        for gone, size in coming.pop(today, ()):
            lots.add(gone, size)
            day.returned += size
            day.expired += lots.expire(today)
        badge = _due(price, n) if price else 0
        if badge and _afford(lots, day, badge, pack):
            lots.spend(badge)
            day.badge = badge
        planned = (n + 1) * weekly // 7 - n * weekly // 7
        # All of a day at once: as each costs the same, whole packs come to the same sum as buying for one after another.
        day.sent = planned if _afford(lots, day, planned * each, pack) else lots.held // each
        day.unsent, day.spent = planned - day.sent, day.sent * each
        pieces = lots.spend(day.spent)
        if habits.return_after is not None and pieces:
            back = _coming_back(pieces, sent_ever, habits)
            coming.setdefault(today + max(habits.return_after, 1), []).extend(back)
        sent_ever += day.sent
        day.balance = lots.held
        ledger.append(day)
    return ledger


def _coming_back(pieces: list[Lot], before: int, habits: Habits) -> list[Lot]:
    """Of what proposals took from lots, the cost of those whose job is cancelled; a boost does not come back.

    `before` proposals were sent earlier. The number `n` ever is cancelled where `n * share` passes a whole number.
    """
    cost, each, (part, of) = habits.cost, habits.cost + habits.boost, habits.cancelled
    gone_before = before * part // of

    def among(first: int) -> int:
        """What comes back of the first Connects taken."""
        sent, rest = divmod(first, each)
        cancelled = (before + sent) * part // of
        following = (before + sent + 1) * part // of - cancelled
        return (cancelled - gone_before) * cost + following * min(rest, cost)

    found, taken, came = [], 0, 0
    for gone, size in pieces:
        taken += size
        upto = among(taken)
        found.append((gone, upto - came))
        came = upto
    return found


def _due(price: int, n: int) -> int:
    """Connects the badge takes on day `n` of being on: one every 168 / price hours, the first when switched on."""
    return -(-(n + 1) * 24 * price // 168) + (-n * 24 * price // 168)


def _afford(lots: Lots, day: Day, need: int, pack: int | None) -> bool:
    """Whether `need` can be paid, buying whole packs of today's issue where that is wanted."""
    if need > lots.held and pack:
        bought = -(-(need - lots.held) // pack) * pack
        lots.add(gone_on(day.ordinal), bought)
        day.bought += bought
    return need <= lots.held
