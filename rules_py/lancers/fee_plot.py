"""Fee by amount: the tiers of old against both readings of the flat rate."""

from __future__ import annotations

from ..core.edition import Edition
from ..core.quantity import YEN, of
from ..core.text import T
from ..core.working import Plot, Series
from .fee_sums import Between, first, flat_fee, tier_fee

_STEP, _STEPS, _TAX = 25_000, 20, 10


def fees_by_amount(tier: Edition, flat: Edition) -> Plot:
    """Three lines over contract amounts with tax, and where they cross."""
    bands, rate = tier.terms.bands("bands"), flat.terms.quantity("lancer")

    def tiered(amount: int) -> Between:
        return tier_fee(amount, bands)

    def taken(base: str) -> tuple[int, ...]:
        return tuple(flat_fee(amount, rate, base, _TAX).low for amount in amounts)

    amounts = range(0, _STEP * _STEPS + 1, _STEP)
    lowest = bands.bands[0].upto
    start = lowest.n if lowest else 0

    def crossed(base: str) -> int:
        """From where on the tiers are cheaper, by exact amounts: rounding must not move it."""

        def cheaper(amount: int) -> bool:
            tiers = of(YEN, 0)
            for part, share in bands.slices(amount):
                tiers += of(YEN, part * share.n, 100 * share.d)
            taken = of(YEN, amount * 100, 100 + _TAX) if base == "pretax" else of(YEN, amount)
            return tiers < of(YEN, taken.n * rate.n, taken.d * 100 * rate.d)

        return first(cheaper, start)

    of_tax, of_pay = crossed("with_tax"), crossed("pretax")
    says = T(
        f"小さい契約では一律のほうが安く、大きい契約では段階制のほうが安くなります。境目は、税込の金額に掛ける場合は{of_tax:,}円、税抜の金額に掛ける場合は{of_pay:,}円あたりです。",
        f"Small contracts cost less under the flat rate, large ones under the tiers. They cross near ¥{of_tax:,} if the rate is taken with tax, near ¥{of_pay:,} if before tax.",
    )
    series = (
        Series(T("段階制(2022年9月まで)", "tiers (to September 2022)"), tuple(tiered(a).low for a in amounts)),
        Series(T("一律(税抜に掛ける)", "flat, taken before tax"), taken("pretax")),
        Series(T("一律(税込に掛ける)", "flat, taken with tax"), taken("with_tax")),
    )
    ticks = tuple(T(f"{a // 10_000}万", f"{a // 1000}k") for a in amounts)
    return Plot("fees", T("契約金額(税込)と手数料", "Fee by contract amount, with tax"), "line", ticks, series, says)
