"""Messages to a client, filled in."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers.message import CLIENT_NAME, MESSAGE, PURPOSE, WORK
from rules_py.lancers.split import ITEMS

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-message",
    rule=MESSAGE,
    title=T("クライアントへの文面づくり", "Write to a client"),
    groups=(Group(T("文面に入れること", "What goes in"), (PURPOSE, CLIENT_NAME, WORK, ITEMS)),),
    example=Example(
        date(2026, 11, 21),
        {"client_name": "山田", "work_name": "ブログ記事", "items": "5"},
        T("山田さんから、ブログ記事5本を頼まれました。", "Mr Yamada ordered five blog articles."),
    ),
)
