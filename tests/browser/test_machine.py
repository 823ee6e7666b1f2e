"""A thousand random orders of what reader and worker can do: the newest question wins and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.conftest import Serve, Visit
from tools.static_server import Answer

PAGE = "en/contributing/add-a-calculator/"  # a small calculator: the walks are about order, not about size
WALK = Path(__file__).with_name("walk.js")
WALKS, STEPS = 1_000, 14
PARTS = 4  # so that the workers can share the walks


@pytest.mark.parametrize("part", range(PARTS))
def test_in_any_order_the_newest_question_wins_and_nothing_is_lost(visit: Visit, serve: Serve, part: int) -> None:
    def hook(path: str, answer: Answer) -> Answer | None:
        return Answer(200, {"Content-Type": "text/javascript"}, WALK.read_bytes()) if path == "walk.js" else None

    with serve(hook=hook) as server:
        page = visit(PAGE, server=server)
        page.evaluate("() => import('/kijun/walk.js').then((walk) => walk.possess())")
        page.evaluate("() => customElements.whenDefined('kijun-calculator').then(() => {})")
        wrong = page.evaluate(
            "([first, count, steps]) => import('/kijun/walk.js').then(({ walks }) => walks(first, count, steps))",
            [part * WALKS // PARTS, WALKS // PARTS, STEPS],
        )
    assert not wrong, "\n".join(wrong)
