"""How far a rate is from a bar: good ones missing, bad ones it still bears, and the road there as a picture."""

from __future__ import annotations

from ..core.criterion import AtLeast
from ..core.facts import Rate, Share
from ..core.quantity import JOBS, Quantity, Unit, of
from ..core.rule import Rule
from ..core.text import T
from ..core.working import Line, Plot, Series

#: The longest road drawn: more than this is said in words only.
_LONGEST = 40
_SHORTEST = 10


def bound_of(rule: Rule, edition: str, id: str) -> Quantity:
    """The bound of a rule's criterion in an edition, so that a formula never writes it again."""
    criterion = rule.edition(edition).criteria.get(id)
    if not isinstance(criterion, AtLeast):
        raise TypeError(f"{rule.id} {edition} has no bound {id}")
    return criterion.bound


def margin(fact: Rate, share: Share, goal: Quantity, bad: T, unit: Unit = JOBS, id: str = "") -> tuple[Line, ...]:
    """One line: how many good ones are missing (`needed`), or how many bad ones the rate bears (`spare`).

    `bad` names the bad ones. `id` tells several goals of one rate apart.
    """
    measured = fact.measure(share)
    if measured is None:
        return ()
    bar = goal.text
    if measured < goal:
        step = fact.lift(share, goal)
        label = T(f"{bar.ja}に届くまで", f"To reach {bar.en}")
        if step is None:
            never = T("足し算では届かない", "adding cannot reach it")
            return (Line("needed" + id, label, never),)
        counted = share.part is not None
        return (Line("needed" + id, label, of(unit, step.count) if counted else step.text, step.text),)
    spare = fact.spare(share, goal)
    if spare is None:
        return ()
    label = T(f"{bar.ja}を保てる{bad.ja}の数", f"{bad.en[0].upper() + bad.en[1:]} you can bear at {bar.en}")
    how = T("続けて起きても、これ以内なら下回らない", "this many in a row keep it at the line")
    return (Line("spare" + id, label, of(unit, spare), how),)


def road(fact: Rate, share: Share, goal: Quantity, bad: T) -> tuple[Plot, ...]:
    """The rate after each further good one, and the same with one bad one first. Whole percent, cut."""
    if share.part is None or share.of is None:
        return ()
    part, total = share.part, share.of
    step = fact.lift(share, goal) if total == 0 or (fact.measure(share) or goal) < goal else None
    needed = step.count if step else 0
    longest = min(max(needed + 2, _SHORTEST), _LONGEST)
    good = tuple(100 * (part + k) // (total + k) if total + k else None for k in range(longest + 1))
    dipped = tuple(100 * (part + k) // (total + k + 1) for k in range(longest + 1))
    reached = (
        T(f"{needed}件目で{goal.text.ja}に届きます。", f"{goal.text.en} is reached with number {needed}.")
        if needed
        else T(f"いまの時点で{goal.text.ja}以上です。", f"It is at or above {goal.text.en} already.")
    )
    after = T(
        f"ここで{bad.ja}が1件入ると、まず{dipped[0]}%になります。",
        f"With one {bad.en} first, it starts from {dipped[0]}%.",
    )
    says = T(reached.ja + after.ja, f"{reached.en} {after.en}")
    with_bad = T(f"{bad.ja}が1件入ったとき", f"with one {bad.en}")
    series = (Series(fact.label, good), Series(with_bad, dipped))
    ticks = tuple(f"+{k}" for k in range(longest + 1))
    title = T(f"よい結果が続いたときの{fact.label.ja}", f"{fact.label.en} as good results follow")
    return (Plot("road", title, "line", ticks, series, says, bound=-(-goal.n // goal.d)),)


NO_RECORD = T(
    "まだ1件もないので、割合はありません。その場合にどう扱われるかは公表されていません。",
    "There is nothing to count yet, so there is no rate; how that case is treated is not published.",
)
EXACT = T(
    "表示される割合の端数処理は公表されていません。ここでは件数から正確な比で比べます。",
    "How displayed rates are rounded is not published. Here exact ratios of the counts are compared.",
)
UNRATED = T("評価のない仕事が割合に入るかは、分かっていません。", "Whether unrated jobs enter the share is not known.")
