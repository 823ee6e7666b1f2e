"""The monthly review of certified lancers: what the next one would find, category by category, if nothing changed.

The criteria are those of `lancers.certified`; this adds only when the review comes. No day of removal is predicted,
because sources disagree on how strictly the status is taken away.
"""

from __future__ import annotations

from datetime import date

from ..core.day import ONE_DAY, Window, say_day, shift_months
from ..core.edition import Edition
from ..core.facts import yes_no
from ..core.facts.base import row_number
from ..core.finding import Case, Finding
from ..core.rule import Formula
from ..core.say import finding_text
from ..core.terms import Term, terms
from ..core.text import T, join
from ..core.truth import Truth, every
from ..core.working import Line, Table, Working
from .certified import CERTIFIED
from .facts import TOP_20
from .sources import (
    AHIRU,
    HELP_CERTIFIED,
    ITHINK_LOST,
    LANCERS_EXPERT,
    MIKEHANA,
    MUUMEMO,
    ONE_YEAR,
    SOUKEN_REPLY,
    YAMADA_MAIL,
    YUKIE,
)

CERTIFIED_NOW = yes_no(
    "certified_now",
    T("いま認定ランサー", "Certified now"),
    T("いま認定ランサーですか。", "Are you a certified lancer now?"),
)
_TERMS = terms(
    cycle=Term(T("審査", "Review"), T("月に1回", "once a month"), (LANCERS_EXPERT, HELP_CERTIFIED)),
    days=Term(
        T("審査の日", "Day of the review"),
        T("公表されていない。日付のある報告は月の1日から5日", "not published; dated reports fall on the 1st to 5th"),
        (YAMADA_MAIL, MIKEHANA),
    ),
    window=Term(T("対象の期間", "Period"), T("過去1年", "the past year"), (LANCERS_EXPERT, HELP_CERTIFIED)),
    apply=Term(
        T("申し込み", "Applying"),
        T("なし。審査に通るとメールが届く", "none: a mail comes when the review is passed"),
        (LANCERS_EXPERT,),
    ),
    loss=Term(
        T("外れるとき", "Losing it"),
        T(
            "情報源が一致しない(1つでも欠けると翌月に外れる / 警告が18回届いても外れなかった)",
            "sources disagree: the next month after any miss, or never in spite of 18 warnings",
        ),
        (AHIRU, YAMADA_MAIL),
    ),
)
_MORE = (LANCERS_EXPERT, HELP_CERTIFIED, YAMADA_MAIL, AHIRU, ITHINK_LOST, ONE_YEAR, SOUKEN_REPLY, MUUMEMO, YUKIE)
_YEAR, _LAST_REPORTED = Window(months=12), 5
_CLAIM = "earnings"


def _edition(edition: Edition) -> Edition:
    """The same dates as the criteria, with the terms of the review."""
    return edition.having(body=_TERMS, sources=tuple(dict.fromkeys((*edition.sources, *_MORE))))


def next_review(on: date) -> date:
    """The first of the next month: the earliest day on which the next review may come."""
    return shift_months(on.replace(day=1), 1)


def _work(case: Case, edition: Edition) -> Working:
    review = next_review(case.on)
    last = review.replace(day=_LAST_REPORTED)
    findings = CERTIFIED.edition(edition.id).criteria.judge("", Case(case.facts, review)).children
    others = every(f.truth for f in findings if f.id != _CLAIM)
    categories = case.facts.get(TOP_20.id, ())
    outcome = every((others, next(f.truth for f in findings if f.id == _CLAIM)))
    lines = (
        Line(
            "review",
            T("次の審査", "Next review"),
            _between(review, last),
            _TERMS.term("days").text,
            (YAMADA_MAIL,),
            main=True,
        ),
        Line(
            "window",
            T("そのときの対象期間", "Period it looks at"),
            _between(_YEAR.first(review), review - ONE_DAY),
            None,
            (HELP_CERTIFIED,),
        ),
        *_login(edition, review),
    )
    missing = tuple(
        fact.id for f in findings if f.truth is Truth.UNKNOWN for fact in f.criterion.facts if fact.id not in case.facts
    )
    return Working(
        {Truth.YES: "pass", Truth.NO: "fail", Truth.UNKNOWN: "open"}[outcome],
        _says(outcome, findings, case),
        lines,
        (*_categories(categories, others), _conditions(findings)),
        notes=_notes(case),
        next=tuple(f.step.text for f in findings if f.truth is Truth.NO and f.step),
        missing=tuple(dict.fromkeys(missing)),
    )


def _between(first: date, last: date) -> T:
    a, b = say_day(first), say_day(last)
    return T(f"{a.ja}〜{b.ja}", f"{a.en} to {b.en}")


def _login(edition: Edition, review: date) -> tuple[Line, ...]:
    """How late a login must be to count at the review, where login is a condition."""
    login = CERTIFIED.edition(edition.id).criteria.get("login")
    if login is None:
        return ()
    how = T("審査の日まで1か月以内になるように", "so that it lies within a month of the review")
    return (
        Line(
            "login",
            T("この日より後にもう一度ログイン", "Log in again on or after"),
            say_day(shift_months(review.replace(day=_LAST_REPORTED), -1)),
            how,
        ),
    )


def _says(outcome: Truth, findings: tuple[Finding, ...], case: Case) -> T:
    if outcome is Truth.YES:
        return T(
            "このままなら、次の審査で公表されている条件をすべて満たしています。",
            "As things stand, the next review would find every published condition met.",
        )
    if outcome is Truth.NO:
        short = join([f.criterion.label for f in findings if f.truth is Truth.NO])
        if case.facts.get(CERTIFIED_NOW.id) == "yes":
            return T(
                f"このままなら、次の審査で足りない条件があります: {short.ja}。いつ外れるかは予測できません。",
                f"As things stand, the next review would find this missing: {short.en}. When the status would go cannot be predicted.",
            )
        return T(
            f"このままなら、次の審査ではまだ足りません: {short.ja}。",
            f"As things stand, the next review would still find this missing: {short.en}.",
        )
    unknown = join([f.criterion.label for f in findings if f.truth is Truth.UNKNOWN])
    return T(
        f"次の審査の結果は、まだ分からない条件しだいです: {unknown.ja}。",
        f"The next review depends on what is not known yet: {unknown.en}.",
    )


_RESULT = {
    Truth.YES: T("条件を満たす", "meets the conditions"),
    Truth.NO: T("足りない", "not met"),
    Truth.UNKNOWN: T("分からない", "not known"),
}


def _categories(entries: tuple[tuple[str, str], ...], others: Truth) -> tuple[Table, ...]:
    """Status is given per category: the earnings condition by category, the rest shared."""
    if not entries:
        return ()
    rows = []
    for name, answer in entries:
        shown: T | str = T(f"カテゴリ{name}", f"category {name}") if row_number(name) else name
        own = {"yes": Truth.YES, "no": Truth.NO}.get(answer, Truth.UNKNOWN)
        said = TOP_20.choice.say(answer) if own.known else _RESULT[own]
        rows.append((shown, said, _RESULT[every((own, others))]))
    columns = (T("カテゴリ", "Category"), T("上位20%", "Top 20%"), T("次の審査", "Next review"))
    return (Table("categories", T("カテゴリごとの見込み", "By category"), columns, tuple(rows)),)


def _conditions(findings: tuple[Finding, ...]) -> Table:
    rows = tuple(
        (f.criterion.label, f.criterion.requirement, f.actual or T("–", "–"), finding_text(f)) for f in findings
    )
    columns = (T("条件", "Condition"), T("必要", "Required"), T("いまの値", "Yours"), T("結果", "Finding"))
    return Table("conditions", T("条件ごと", "By condition"), columns, rows)


def _notes(case: Case) -> tuple[T, ...]:
    strict = T(
        "どれだけ厳しく外されるかは、情報源が一致しません。1つでも欠けると翌月に外れると書く人も、警告のメールを18回受けて一度も外れなかった人もいます。そのため、外れる日は示していません。",
        "Sources disagree on how strictly it is taken away: one says the month after any miss, another got 18 warning mails and never lost it. So no day is given.",
    )
    window = T(
        "審査の日が近づくと、1年より前の実績は対象から外れていきます。",
        "By the review, results older than a year have left the period.",
    )
    hidden = T(
        "上位20%の線は公表されていません。金額からは判断できません。",
        "The top-20% line is not published and cannot be told from an amount.",
    )
    return (strict, hidden, window) if case.facts.get(CERTIFIED_NOW.id) == "yes" else (hidden, window, strict)


REVIEW = Formula(
    id="lancers.review",
    title=T("認定ランサーの月ごとの審査", "Monthly review of certified lancers"),
    intro=T("次の審査で何が見られるか", "what the next review would find"),
    versions=tuple(_edition(edition) for edition in CERTIFIED.versions),
    doubts=CERTIFIED.doubts,
    asks=(CERTIFIED_NOW, *CERTIFIED.facts),
    only={fact.id: tuple(e.id for e in CERTIFIED.versions if fact in e.criteria.facts) for fact in CERTIFIED.facts},
    work=_work,
    before=CERTIFIED.before,
    follows=CERTIFIED.id,
)
