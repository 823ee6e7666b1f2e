"""The Lancers rank ladder. A rank is a result of conditions, not a queue: steps can be jumped, and a rank can be lost."""

from __future__ import annotations

from ..core.rule import Ladder
from ..core.text import T
from .bronze import BRONZE
from .certified import CERTIFIED, PROVISIONAL
from .regular import REGULAR
from .silver import SILVER

RANK = Ladder(
    id="lancers.rank",
    title=T("ランサーズのランク", "Lancers rank"),
    steps=(REGULAR, BRONZE, SILVER, PROVISIONAL, CERTIFIED),
    ground=T("ランク外", "unranked"),
    outside=T("認定なし", "not certified"),
)
