"""The sums of a planned ledger: Connects by kind, and money per month, proposal and hire."""

from __future__ import annotations

from datetime import date

from ..core.edition import Edition
from ..core.finding import Case
from ..core.quantity import USD, Quantity, of, usd
from ..core.text import T
from ..core.working import Line
from .facts import PLAN, connects, cost_in_usd, given, whole
from .ledger import Day
from .planner_facts import BOOST_EACH, COST_EACH, HIRE_RATE
from .sources import HELP_BALANCE, ROLLOUT_2019


# fmt: off
def amounts(ledger: list[Day], opening: int) -> list[Line]:
    """What came in and went out, in Connects."""
    total = {name: sum(getattr(day, name) for day in ledger) for name in ("granted", "returned", "bought", "spent", "badge", "expired", "sent", "unsent")}
    return [
        Line("opening", T("はじめの残高", "Held at the start"), connects(opening)),
        Line("granted", T("付与される", "Granted"), connects(total["granted"])),
        Line("bought", T("買う", "Bought"), connects(total["bought"])),
        Line("returned", T("戻る(確実なもの)", "Returned (sure ones)"), connects(total["returned"])),
        Line("spent", T("応募とブーストに使う", "Spent on proposals and boosts"), connects(total["spent"])),
        Line("badge", T("Availability Badgeに使う", "Spent on the badge"), connects(total["badge"])),
        Line("expired", T("使わずに期限が切れる", "Expired unused"), connects(total["expired"]), T("発行から1年。古いものから使われます", "a year after issue; the oldest go first"), (ROLLOUT_2019, HELP_BALANCE)),
        Line("held", T("最後の残高", "Held at the end"), connects(ledger[-1].balance), T("はじめ + 付与 + 購入 + 返却 - 使用 - 期限切れ", "start + granted + bought + returned - spent - expired")),
        Line("sent", T("送れる応募", "Proposals sent"), T(f"{total['sent']:,}件", f"{total['sent']:,}"), T(f"送れない応募 {total['unsent']:,}件", f"{total['unsent']:,} that cannot be sent") if total["unsent"] else None),
    ]


def money(case: Case, edition: Edition, ledger: list[Day], bought: int, sent: int) -> list[Line]:
    """What that costs in cents: in all, per 30 days, per proposal, per hire."""
    each = edition.terms.quantity("each")
    cents = bought * (each.n * 100 // each.d)
    plus = given(case, PLAN) == "plus"
    price = edition.terms.term("price").value
    months = len({(date.fromordinal(d.ordinal).year, date.fromordinal(d.ordinal).month) for d in ledger if d.granted}) if plus else 0
    lines = [Line("usd", T("Connectsの購入", "Connects bought"), usd(cents), T(f"{bought:,} × {each.text.ja}", f"{bought:,} × {each.text.en}"), edition.terms.term("each").sources)]
    if plus and isinstance(price, Quantity):
        fee = months * (price.n * 100 // price.d)
        lines.append(Line("plus", T("Plusの会員料金", "Plus membership"), usd(fee), T(f"{months}回 × {price.text.ja}", f"{months} × {price.text.en}"), edition.terms.term("price").sources))
        cents += fee
    days = len(ledger)
    lines.append(Line("month", T("30日あたり", "Per 30 days"), of(USD, cents * 30, 100 * days), T("合計を日数で割ったもの", "the total over the days"), main=True))
    if sent:
        lines.append(Line("per_proposal", T("応募1件あたり", "Per proposal"), of(USD, cents, 100 * sent)))
        rate: Quantity | None = case.facts.get(HIRE_RATE.id)
        if rate is not None and rate.n:
            lines.append(Line("per_hire", T("採用1件あたり", "Per hire"), of(USD, cents * 100 * rate.d, 100 * sent * rate.n), T(f"採用率{rate.text.ja}", f"at a hire rate of {rate.text.en}")))
            used = (whole(case, COST_EACH) or 0) + (whole(case, BOOST_EACH) or 0)
            value = cost_in_usd(used, each)
            lines.append(Line("hire_value", T("採用1件に使うConnectsの値打ち", "Connects behind one hire, at the price"), of(USD, value.n * 100 * rate.d, value.d * rate.n), T("無料の分も1 Connectの価格で数えた場合", "counting free ones at the price of a Connect")))
    return lines
