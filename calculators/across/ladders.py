"""One history beside four ladders: what each platform asks for the same idea, and where the reader stands."""

from __future__ import annotations

from datetime import date

from rules_py.core.edition import Edition, edition
from rules_py.core.facts import Amount, Mean, Rate, When
from rules_py.core.finding import Case
from rules_py.core.rule import Formula
from rules_py.core.terms import Term, terms
from rules_py.core.text import T, join
from rules_py.core.truth import Truth
from rules_py.core.working import Line, Table, Working
from rules_py.crowdworks.facts import COMMUNICATION, OVERALL, SCOUTS
from rules_py.lancers.facts import COMPLETION, LAST_LOGIN, REPLY, SATISFIED
from rules_py.upwork.talent_facts import JSS

from ..calculator import Calculator, Example, Group
from ._ideas import IDEAS, LADDERS, Cell, cells

FINISHED: Rate = COMPLETION.having(
    id="finished",
    label=T("引き受けて納品した仕事", "Jobs delivered out of those taken"),
    ask=T(
        "過去1年に引き受けた仕事のうち、納品まで終えたのは何件ですか。",
        "Of the jobs you took on in the past year, how many did you deliver?",
    ),
    find=T(
        "クラウドワークスでは固定報酬制だけを数えます。ここでは同じ割合だったとして比べます。",
        "CrowdWorks counts fixed-price jobs only. Here the same share is taken for all.",
    ),
)
RATING: Mean = OVERALL.having(
    id="rating",
    label=T("5段階の評価の平均", "Average rating out of 5"),
    ask=T("5段階の評価の平均はいくつですか。", "What is your average rating out of 5?"),
    find=T("いまの5段階の評価は、クラウドワークスの条件です。", "Today a condition on CrowdWorks."),
)
WORDS = {
    SATISFIED.id: T("いまのランサーズの条件です。", "A condition on Lancers today."),
    REPLY.id: T("2024年1月までのランサーズの条件です。", "A condition on Lancers until January 2024."),
}
REPLIES: Rate = REPLY.having(id="replies", find=WORDS[REPLY.id])
HAPPY: Rate = SATISFIED.having(find=WORDS[SATISFIED.id])
SEEN: When = LAST_LOGIN.having(
    label=T("最後に活動した日", "Last active"),
    ask=T("最後にログインや応募をしたのはいつですか。", "When did you last log in or apply?"),
)
SCORE: Amount = JSS

#: From when all four ladders have been described. A day before it gets no comparison.
SINCE = "2018-08-01"
LISTS = edition(
    "ladders",
    SINCE,
    terms(
        ladders=Term(
            T("比べるもの", "Compared"),
            T("・".join(name.ja for _, name in LADDERS), ", ".join(name.en for _, name in LADDERS)),
        )
    ),
    sources=tuple(rule.editions[-1].sources[0] for rule, _ in LADDERS),
    observed=True,
)


def _work(case: Case, edition: Edition) -> Working:
    rows: list[tuple[T, ...]] = []
    columns: list[list[Cell]] = [[] for _ in LADDERS]
    for idea in IDEAS:
        found = cells(idea, case.facts, case.on)
        rows.append((idea.label, *(cell.text for cell in found)))
        for column, cell in zip(columns, found, strict=True):
            column.append(cell)
    lines = [_line(rule.id, name, column) for (rule, name), column in zip(LADDERS, columns, strict=True)]
    heads = (T("考え方", "Idea"), *(name for _, name in LADDERS))
    table = Table("ideas", T("同じ考え方を並べる", "The same idea, side by side"), heads, tuple(rows))
    return Working(
        "compared" if case.facts else "requirements",
        _said(columns) if case.facts else _BLANK,
        tuple(lines),
        (table,),
        notes=_NOTES,
        missing=() if case.facts else (FINISHED.id,),
    )


def _said(columns: list[list[Cell]]) -> T:
    """How many conditions each ladder finds short, in one sentence."""
    short = [[truth for cell in column for truth in cell.truths].count(Truth.NO) for column in columns]
    named = [T(f"{name.ja}{n}", f"{name.en} {n}") for (_, name), n in zip(LADDERS, short, strict=True)]
    said = join(named)
    return T(f"足りない条件の数: {said.ja}。", f"Conditions you fall short of: {said.en}.")


def _line(id: str, name: T, column: list[Cell]) -> Line:
    """How many of a ladder's conditions in the table are met, short and open."""
    truths = [truth for cell in column for truth in cell.truths]
    met, short, open_ = (truths.count(kind) for kind in (Truth.YES, Truth.NO, Truth.UNKNOWN))
    text = T(f"満たす{met}、足りない{short}、未定{open_}", f"{met} met, {short} short, {open_} open")
    return Line(id, name, text)


_BLANK = T(
    "どの欄も空です。表は、それぞれが求めることだけを並べています。",
    "Nothing entered yet: the table shows what each platform asks.",
)
_NOTES = (
    T(
        "実績は、プラットフォームの間で持ち運べません。同じ働き方をしたら、という目安です。",
        "A record does not carry over from one platform to another: this shows where the same work would lead.",
    ),
    T(
        "認定ランサーには、レギュラーからシルバーまでの条件もすべて要ります。",
        "Certified lancers also need everything of the ranks below.",
    ),
    T(
        "収入は、割合・順位・金額と、比べるものが違うため、ここでは判定しません。",
        "Earnings are not judged here: a percentile, a rank and an amount do not compare.",
    ),
)

COMPARED = Formula(
    id="across.ladders",
    title=T("3つのサイトの条件くらべ", "Three platforms side by side"),
    versions=(LISTS,),
    asks=(FINISHED, RATING, COMMUNICATION, SCOUTS, HAPPY, REPLIES, SEEN, SCORE),
    work=_work,
)

CALCULATOR = Calculator(
    id="across-ladders",
    rule=COMPARED,
    title=T("同じ実績を3つのサイトで比べる", "One record, three platforms"),
    groups=(
        Group(T("仕事の実績", "Work"), (FINISHED, RATING, COMMUNICATION, SCOUTS)),
        Group(
            T("サイトごとの数字", "Figures of one platform"),
            (HAPPY, REPLIES, SCORE, SEEN),
            T("持っているものだけで構いません。", "Only what you have."),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "finished.of": "20",
            "finished.part": "17",
            "rating.mean": "4.9",
            "rating.of": "15",
            "communication.mean": "4.9",
            "communication.of": "15",
            "scouts": "3",
            "satisfied.of": "15",
            "satisfied.part": "15",
            "last_login": "2026-11-20",
        },
        T(
            "20件のうち17件を納品し、評価は高いものの、名指しの相談はまだ3回の人。",
            "Seventeen of twenty jobs delivered, good ratings, three scouts so far.",
        ),
    ),
)
