"""Which type of work something is, and what that type counts for: ranks, rates, earnings, the record clients see."""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition, either
from ..core.facts import Choice, Lever, Option, yes_no
from ..core.finding import Case
from ..core.quantity import DAYS, HOURS, Unit, of
from ..core.record import Record
from ..core.rule import Formula
from ..core.source import Source
from ..core.terms import Term, Terms, terms
from ..core.text import T, join
from ..core.working import Line, Table, Working
from .sources import (
    CONASAJI,
    GUIDE_CLIENT,
    GUIDE_HOURLY,
    GUIDE_LANCER,
    GUIDE_TASK,
    LANCERS_EXPERT,
    LUV,
    MUUMEMO_EARNED,
    NAMBLO,
    NOTICE_FEE_2022,
    NOTICE_SEVERAL,
    ONE_YEAR,
    SOUKEN_PACKAGE,
)

LISTED = yes_no(
    "bought_listed",
    T("出品したものを買われた", "Bought from your listing"),
    T(
        "自分が値段をつけて出したサービスを、クライアントが買いましたか。",
        "Did the client buy a service that you had listed with a price?",
    ),
    lever=Lever.FIXED,
)
MANY = yes_no(
    "many_at_once",
    T("選考なしで多人数", "Many people, no selection"),
    T("選ばれることなく、多くの人が同じ作業をしますか。", "Do many people do the same work, without being selected?"),
    lever=Lever.FIXED,
)
FINISHED = yes_no(
    "finished_first",
    T("完成した案を先に出す", "Finished work comes first"),
    T(
        "完成した案を先に出し、その中から選ばれたものが買われますか。",
        "Is finished work handed in first, and one of the entries bought?",
    ),
    lever=Lever.FIXED,
)
PAID_BY = Choice(
    id="paid_by",
    label=T("報酬の決まり方", "How it is paid"),
    ask=T("報酬は何で決まりますか。", "What is the pay for?"),
    options=(
        Option("whole", T("仕事全体でいくら", "the whole job")),
        Option("hour", T("働いた時間", "hours worked")),
        Option("month", T("毎月いくら", "each month")),
    ),
    lever=Lever.FIXED,
)
_ASKED = (LISTED, MANY, FINISHED, PAID_BY)


class Type(Record):
    """A type of work: the answers that mark it, and what it is."""

    id: str
    title: T
    marks: tuple[str, str, str, str]
    what: T
    sources: tuple[Source, ...]


TYPES = (
    Type("project", T("プロジェクト", "Project"), ("no", "no", "no", "whole"),
         T("クライアントが依頼を出し、ランサーが金額・納期・内容を見積もって提案します。選ばれてから仕事が始まります。",
           "The client posts a request, lancers quote price, date and content; work starts once one is chosen."),
         (NAMBLO, GUIDE_CLIENT)),
    Type("competition", T("コンペ", "Competition"), ("no", "no", "yes", "whole"),
         T("完成した案を出し合い、クライアントがその1つを買います。ロゴやチラシ、名前、キャッチコピーに多い方式です。",
           "Finished ideas are handed in and the client buys one: logos, flyers, names, catch phrases."),
         (NAMBLO, GUIDE_LANCER)),
    Type("task", T("タスク", "Task"), ("no", "yes", "no", "whole"),
         T("多くの人が同時に同じ小さな作業をします。選考はなく、承認された作業に報酬が出ます。",
           "Many people do the same small job at once, without selection; approved work is paid."),
         (NAMBLO, GUIDE_TASK)),
    Type("hourly", T("時間報酬", "Hourly"), ("no", "no", "no", "hour"),
         T("打刻した時間で報酬が決まります。クライアントが打刻を1件ずつ承認します。",
           "Pay goes by clocked time; the client approves each entry."),
         (GUIDE_HOURLY,)),
    Type("monthly", T("月額報酬", "Monthly"), ("no", "no", "no", "month"),
         T("毎月決まった額が支払われます。", "A fixed amount is paid each month."), (NOTICE_FEE_2022,)),
    Type("package", T("パッケージ", "Package"), ("yes", "no", "no", "whole"),
         T("ランサーが値段をつけて出したサービスを、クライアントが買います。以前は「スキルパッケージ」「ランサーズストア」と呼ばれました。",
           "A client buys a service that a lancer lists with a price; earlier names: skill package, Lancers Store."),
         (SOUKEN_PACKAGE,)),
)  # fmt: skip
#: Work types that count for bronze, edition by edition; none before there was a ladder.
BRONZE = {"W1": (), "W2": ("project",), "W3": ("project", "hourly", "monthly", "package")}
#: Work types in the completion rate.
COMPLETION = {"W1": ("project", "task"), "W2": ("project",), "W3": ("project", "hourly", "monthly", "package")}
_EARNED = ("project", "competition", "task")
_PEOPLE = Unit("people", "{n}人", "{n} person", "{n} people")


def _names(ids: tuple[str, ...]) -> T:
    return join([kind.title for kind in TYPES if kind.id in ids])


def _terms(id: str, **more: Term) -> Terms:
    first = {"bronze": Term(T("ブロンズに数える", "Counts for bronze"), _names(BRONZE[id]))} if BRONZE[id] else {}
    return terms(
        **first, completion=Term(T("完了率に数える", "In the completion rate"), _names(COMPLETION[id])), **more
    )


W1 = edition(
    "W1", "2015-03-03", _terms("W1"), sources=(LANCERS_EXPERT, ONE_YEAR, GUIDE_CLIENT, GUIDE_LANCER, GUIDE_TASK),
    until="2018-04-30", observed=True,
)  # fmt: skip
W2 = edition(
    "W2", "2018-08-01", _terms("W2"), sources=(NAMBLO, CONASAJI, GUIDE_CLIENT, GUIDE_LANCER, GUIDE_TASK),
    until="2022-01-31", observed=True,
    why=T("ランク制度ができ、ブロンズはプロジェクトだけを数える", "The ladder began; bronze counts projects only"),
)  # fmt: skip
W3 = edition(
    "W3",
    "2024-01-01",
    _terms(
        "W3",
        multi=Term(T("1つの依頼で頼める人数", "People one request can hire"), of(_PEOPLE, 25), (NOTICE_SEVERAL,)),
        auto=Term(
            T("打刻が自動で承認されるまで", "Clock entries are approved by themselves after"),
            of(DAYS, 15),
            (GUIDE_HOURLY,),
        ),
        prompt=Term(
            T("時間報酬の評価", "Ratings for hourly work"),
            T(
                "開始から1か月後、その後は3か月ごと(5時間以上働いたとき)",
                "a month after the start, then every three months, with five hours of work or more",
            ),
            (GUIDE_HOURLY,),
        ),
        rated_from=Term(T("評価を求められる作業時間", "Hours before a rating is asked"), of(HOURS, 5), (GUIDE_HOURLY,)),
    ),
    sources=(
        LUV,
        NAMBLO,
        CONASAJI,
        GUIDE_CLIENT,
        GUIDE_LANCER,
        GUIDE_TASK,
        GUIDE_HOURLY,
        NOTICE_SEVERAL,
        SOUKEN_PACKAGE,
        NOTICE_FEE_2022,
        MUUMEMO_EARNED,
    ),
    observed=True,
    seen="2024-01",
    why=T("時間報酬・月額報酬・パッケージも数えるように", "Hourly, monthly and package orders count too"),
)

_YES, _NO = T("数える", "counts"), T("数えない", "does not count")
_UNKNOWN = T("書いている資料がない", "no source says")
_FOLLOW_UP = T(
    "コンペのクライアントから続けて頼まれた仕事は、プロジェクトとして数えられます(2022年の報告)。",
    "A follow-up order from a competition's client counts as a project (reported 2022).",
)
_TASK_ONLY = T(
    "タスクだけで認定ランサーになった人は、見せられる実績がなく、よい仕事につながらなかったと書いています(2015〜16年の感想)。",
    "Someone certified on tasks alone writes that without a record to show it led to no proper work (an opinion of 2015 to 2016).",
)


def candidates(answers: dict[str, str]) -> tuple[Type, ...]:
    """The types that fit every answer given."""
    return tuple(
        kind for kind in TYPES
        if all(answers.get(fact.id) in (None, mark) for fact, mark in zip(_ASKED, kind.marks, strict=True))
    )  # fmt: skip


def counts(kind: str, edition: str) -> dict[str, T | None]:
    """What a type counts for in an edition; `None` where the question did not arise."""
    return {
        "bronze": (_YES if kind in BRONZE[edition] else _NO) if BRONZE[edition] else None,
        "completion": _YES if kind in COMPLETION[edition] else _NO,
        "earnings": _YES if kind in _EARNED else _UNKNOWN,
        "record": _NO if kind == "task" else _YES if kind == "project" else _UNKNOWN,
    }


_LABELS = {
    "bronze": T("ブロンズ", "Bronze"),
    "completion": T("完了率", "Completion rate"),
    "earnings": T("獲得報酬額", "Earnings"),
    "record": T("クライアントに見える実績", "Record that clients see"),
}


def _work(case: Case, edition: Edition) -> Working:
    answers = {fact.id: case.facts[fact.id] for fact in _ASKED if fact.id in case.facts}
    found = candidates(answers)
    tables = (_table(edition.id),)
    missing = tuple(fact.id for fact in _ASKED if fact.id not in answers) if len(found) > 1 else ()
    if not answers:
        return Working(
            "missing",
            T("質問に答えると、仕事の種類が分かります。", "Answer the questions to see which type it is."),
            tables=tables,
            missing=missing,
        )
    if not found:
        return Working(
            "none",
            T("この答えの組み合わせに合う種類はありません。", "No type fits these answers together."),
            tables=tables,
        )
    if len(found) > 1:
        names = join([kind.title for kind in found], ja="か", en=" or ")
        return Working(
            "several",
            T(f"{names.ja}です。あと少しで決まります。", f"{names.en}: one more answer narrows it."),
            tables=tables,
            missing=missing,
        )
    kind = found[0]
    sources = {"bronze": (NAMBLO,) if edition.id == "W2" else (LUV,), "completion": (LANCERS_EXPERT,) if edition.id == "W1" else (NAMBLO,) if edition.id == "W2" else (LUV,),
               "earnings": (MUUMEMO_EARNED,), "record": (ONE_YEAR,) if kind.id == "task" else (NAMBLO,)}  # fmt: skip
    lines = tuple(
        Line(id, _LABELS[id], said, sources=sources[id] if said is not _UNKNOWN else ())
        for id, said in counts(kind.id, edition.id).items()
        if said
    )
    head = Line("type", T("種類", "Type"), kind.title, kind.what, kind.sources, main=True)
    notes = {"competition": (_FOLLOW_UP,), "task": (_TASK_ONLY,)}.get(kind.id, ())
    says = T(f"この仕事は「{kind.title.ja}」です。", f"This is: {kind.title.en.lower()}.")
    return Working("found", says, (head, *lines), tables, notes=notes)


def _table(edition: str) -> Table:
    """Every type against everything it may count for."""
    asked = [id for id, said in counts("project", edition).items() if said is not None]
    rows = tuple((kind.title, *(counts(kind.id, edition)[id] or _UNKNOWN for id in asked)) for kind in TYPES)
    return Table(
        "counts",
        T("種類ごとに、何に数えるか", "What each type counts for"),
        (T("種類", "Type"), *(_LABELS[id] for id in asked)),
        rows,
    )


WORK_TYPE_FINDER = Formula(
    id="lancers.work-type",
    title=T("仕事の種類", "Work types"),
    intro=T("どの種類で、何に数えるか", "which type it is, and what it counts for"),
    versions=(W1, W2, W3),
    doubts=(
        either(
            "2022-02-01",
            "2023-12-31",
            ("W2", "W3"),
            T("数える種類がいつ増えたか、記録がありません。", "No source records when more types began to count."),
        ),
    ),
    asks=_ASKED,
    work=_work,
    before=Absence.UNRECORDED,
)
