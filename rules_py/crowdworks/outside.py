"""Dealing outside the service: who is bound, what needs an application, and the contractual penalty.

The clause numbers moved with the terms of use; which edition holds today was not seen, so they are shown as dated
reports. The penalty is quoted from the edition of April 2022.
"""

from __future__ import annotations

from ..core.day import shift_months
from ..core.edition import Absence, Edition, edition
from ..core.finding import Case
from ..core.quantity import Unit, of, yen
from ..core.rule import Formula
from ..core.source import Source
from ..core.terms import Term, Terms, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from .facts import CONSENT, DEAL, DEED, LEFT_ON, PARTNER
from .fee import F2
from .slices import fee_on
from .sources import (
    AHIRU_BAN_NEW,
    AHIRU_BAN_OLD,
    ELLIY,
    FAQ_PROHIBITED,
    FUTURE_COUNTRY,
    OUTSIDE_2020,
    QA_AFTER,
    RAKKASEI,
    UMIKO_BAN,
    UMIKO_PENALTY,
)

_YEARS = Unit("years", "{n}年", "{n} year", "{n} years", strip=r"年間?$|years?$")


def _terms(clause: T, source_clause: tuple[Source, ...], penal: bool) -> Terms:
    fixed = {
        "ban": Term(
            T("禁止されること", "What is banned"),
            T(
                "サービスを通せる仕事を、事前の承諾なしに会員どうしで直接契約すること、誘うこと",
                "contracting directly, or inviting to it, for work that could go through the service, without prior consent",
            ),
            (FUTURE_COUNTRY, RAKKASEI, AHIRU_BAN_NEW, AHIRU_BAN_OLD),
        ),
        "years": Term(
            T("退会後も禁止が続く期間", "Ban lasts after leaving"),
            of(_YEARS, 5),
            (FUTURE_COUNTRY, RAKKASEI, AHIRU_BAN_NEW),
        ),
        "clause": Term(T("条項の番号", "Clause"), clause, source_clause),
        "contact": Term(
            T("サイトの外での連絡", "Contact outside"),
            T(
                "サービス外連絡申請の承認が要る。契約の前も後も、相談・契約ごとに1回。直接取引のためには使えない",
                "needs an approved outside-contact request, before and after the contract, one per consultation or contract; not for direct dealing",
            ),
            (OUTSIDE_2020,),
        ),
        "again": Term(
            T("同じ相手との次の仕事", "The next job with the same client"),
            T("またサイトで契約する", "is contracted on the site again"),
            (AHIRU_BAN_NEW,),
        ),
        "steering": Term(
            T("外へ誘う仕事", "Jobs that steer outside"),
            T(
                "外部の連絡先に誘う、連絡するまで内容を隠す仕事は禁止",
                "jobs that steer to outside contacts, or hide their content until contacted elsewhere, are prohibited",
            ),
            (FAQ_PROHIBITED,),
        ),
        "stranger": Term(
            T("会員でない第三者", "Third parties who are no members"),
            T(
                "サイトで接点がなければ違反ではない(事務局の回答を利用者が紹介)",
                "no breach without contact through the site (the secretariat's answer, passed on by a user)",
            ),
            (QA_AFTER,),
        ),
    }
    penalty = {
        "penalty": Term(T("違約金の最低額", "Least contractual penalty"), yen(1_000_000), (UMIKO_PENALTY, ELLIY)),
        "penalty_rule": Term(
            T("違約金", "Contractual penalty"),
            T(
                "本来の手数料と最低額の大きいほう。手数料が計算できなければ最低額",
                "the larger of the fee that was due and the least penalty; the least where the fee cannot be worked out",
            ),
            (UMIKO_PENALTY,),
        ),
        "penalty_clause": Term(
            T("違約金の条項", "Penalty clause"),
            T("第26条(5)(2022年4月の規約と推定)", "Art. 26(5) (edition of April 2022, inferred)"),
            (UMIKO_PENALTY,),
        ),
        "measures": Term(
            T("そのほかの措置", "Other measures"),
            T("アカウントの削除など。法的措置もありうる", "removal of the account and more; legal action possible"),
            (UMIKO_PENALTY,),
        ),
    }
    return terms(**(fixed | penalty if penal else fixed))  # fmt: skip


U1 = edition(
    "U1",
    "2020-10-20",
    _terms(T("第5条(16)", "Art. 5(16)"), (AHIRU_BAN_OLD,), penal=False),
    sources=(OUTSIDE_2020, AHIRU_BAN_OLD),
    why=T("禁止はこれより前からあるが、いつからかは確認できていない", "The ban is older; since when is not known"),
)
U2 = edition(
    "U2",
    "2022-04-01",
    _terms(
        T("第3章 第8条(11)。のちの版では第9条(9)(2023〜24年ごろに確認)", "Ch. 3 Art. 8(11); in a later edition Art. 9(9) (seen about 2023-24)"),
        (RAKKASEI, AHIRU_BAN_NEW, UMIKO_BAN),
        penal=True,
    ),
    sources=(RAKKASEI, FUTURE_COUNTRY, UMIKO_PENALTY, ELLIY, OUTSIDE_2020),
    seen="2023",
)  # fmt: skip


def _work(case: Case, edition: Edition) -> Working:
    facts, found = case.facts, edition.terms
    deed, partner = facts.get(DEED.id), facts.get(PARTNER.id)
    if deed is None:
        return Working("missing", _ASK, _money(case, found), missing=(DEED.id, PARTNER.id))
    if facts.get(CONSENT.id) == "yes":
        return Working("allowed", _CONSENTED, notes=(_CLAUSES,))
    if deed == "contact":
        return Working("request", _REQUEST, _contact(found), notes=(_CLAUSES,), next=_REQUEST_STEPS)
    if partner is None and deed != "again":
        return Working("missing", _ASK_PARTNER, _money(case, found), missing=(PARTNER.id,))
    if partner == "stranger":
        return Working("outside", _STRANGER, notes=(_SECOND_HAND,))
    if partner == "left":
        return _left(case, found)
    if deed == "again":
        return Working("on_site", _AGAIN, _money(case, found), _clauses(), notes=(_CLAUSES,))
    return Working("banned", _BANNED, _money(case, found), _clauses(), notes=_notes(found), next=_SAFE)


def _left(case: Case, found: Terms) -> Working:
    """A former member is bound for some years; then not by this clause."""
    if LEFT_ON.id not in case.facts:
        return Working("missing", _ASK_LEFT, missing=(LEFT_ON.id,))
    years = found.quantity("years")
    until = shift_months(case.facts[LEFT_ON.id], 12 * years.n)
    if case.on <= until:
        return Working("banned", _BANNED, _money(case, found), _clauses(), notes=_notes(found), next=_SAFE)
    says = T(
        f"退会から{years.text.ja}を過ぎています。この条項の対象外とみられます。",
        f"More than {years.text.en} since leaving: this clause seems not to cover it.",
    )
    return Working("past", says, notes=(_CLAUSES,))  # fmt: skip


def _money(case: Case, found: Terms) -> tuple[Line, ...]:
    """The penalty: the larger of the fee that was due and the least amount; not known for the older terms."""
    if "penalty" not in dict(found.members):
        return (
            Line(
                "penalty",
                T("違約金", "Contractual penalty"),
                T("この版の内容は確認できていない", "not known for this edition"),
                None,
                (AHIRU_BAN_OLD,),
            ),
        )
    least = found.quantity("penalty")
    sources = (UMIKO_PENALTY, ELLIY)
    if DEAL.id not in case.facts:
        how = T("手数料が計算できないときの額", "the amount where the fee cannot be worked out")
        return (Line("penalty", T("違約金", "Contractual penalty"), least, how, sources, main=True),)
    fee = yen(fee_on(case.facts[DEAL.id].n, F2.terms.bands("slices"), F2.terms.quantity("on_fee")).most)
    how = T(
        f"手数料{fee.text.ja}と{least.text.ja}の大きいほう",
        f"the larger of the fee, {fee.text.en}, and {least.text.en}",
    )
    return (
        Line("penalty", T("違約金", "Contractual penalty"), max(fee, least), how, sources, main=True),
        Line("fee", T("本来の手数料(税込み)", "Fee that was due, tax included"), fee, T("1つの契約とみて計算", "taken as one contract")),
    )  # fmt: skip


def _contact(found: Terms) -> tuple[Line, ...]:
    term = found.term("contact")
    return (Line("contact", term.label, term.text, None, term.sources, main=True),)


def _clauses() -> tuple[Table, ...]:
    rows = (
        (T("2022年3月まで", "until March 2022"), T("第5条(16)", "Art. 5(16)")),
        (T("2022年4月1日から", "from 1 April 2022"), T("第3章 第8条(11)", "Ch. 3 Art. 8(11)")),
        (T("のちの版(2023〜24年ごろに確認)", "a later edition (seen about 2023-24)"), T("第9条(9)", "Art. 9(9)")),
    )
    columns = (T("規約の版", "Edition of the terms"), T("条項", "Clause"))
    return (Table("clauses", T("直接取引を禁じる条項", "The clause that bans it"), columns, rows),)


def _notes(found: Terms) -> tuple[T, ...]:
    return (_CLAUSES, _INFERRED) if "penalty" in dict(found.members) else (_CLAUSES,)


_ASK = T(
    "何をしようとしているかを選ぶと、できるかどうかが出ます。", "Choose what is planned to see whether it is allowed."
)
_ASK_PARTNER = T("相手とどう知り合ったかを選んでください。", "Say how you know the other side.")
_ASK_LEFT = T("相手が退会した日を入れてください。", "Enter the day the other side left.")
_CONSENTED = T("クラウドワークスの承諾があれば違反ではありません。", "With the consent of CrowdWorks it is no breach.")
_REQUEST = T(
    "サイトの外での連絡には、サービス外連絡申請の承認が要ります。",
    "Talking outside the site needs an approved outside-contact request.",
)
_REQUEST_STEPS = (
    T("面談や、添付できない大きさのファイルなど、必要な理由を書いて申請する。", "Apply with a real need: an interview, or a file too large to attach."),
    T("契約の前も後も必要。相談・契約ごとに1回。", "Before and after the contract, one request each."),
    T("直接取引のためには使えない。", "It is not for direct dealing."),
)  # fmt: skip
_STRANGER = T(
    "会員でなく、サイトで接点のない相手との仕事は、違反にあたらないとされています。",
    "Work with someone who is no member and was never in contact through the site is said to be no breach.",
)
_SECOND_HAND = T(
    "事務局の回答を利用者が紹介したもので、公式ページでは確認できていません。",
    "This is the secretariat's answer passed on by a user; no official page was seen.",
)
_AGAIN = T(
    "サイトで出会った相手との次の仕事も、サイトで契約してください。",
    "Contract the next job with someone met on the site on the site again.",
)
_BANNED = T(
    "規約で禁止されています。サイトを通すか、事前の承諾を得てください。",
    "The terms ban it. Go through the site, or get consent beforehand.",
)
_CLAUSES = T(
    "条項の番号は版によって変わりました。今の版は公式の規約で確かめてください。",
    "The clause numbers moved between editions; see the official terms for today's.",
)
_INFERRED = T(
    "違約金の条項がどの版のものかは、番号からの推定です(2022年4月1日の版)。",
    "Which edition the penalty clause belongs to is inferred from its number (1 April 2022).",
)
_SAFE = (
    T("誘われたら、サイトの中で断り、記録を残す。", "If asked, decline inside the site and keep the record."),
    T("続くようなら事務局に通報する。", "If it goes on, report it to the secretariat."),
)

OUTSIDE = Formula(
    id="crowdworks.outside",
    title=T("サイトの外での取引と連絡", "Dealing and talking outside"),
    versions=(U1, U2),
    asks=(DEED, PARTNER, LEFT_ON, CONSENT, DEAL),
    work=_work,
    before=Absence.UNRECORDED,
)
