"""Every page at many widths, with everything open and every error shown: nothing squeezed, overlapping or cut.

The page stands in a frame of an empty page, because a frame's width can be set from inside: one evaluation looks at
all widths. What counts as a fault is in layout.js, and the planted faults below show that it finds each kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Frame

from tests.conftest import THOROUGH
from tools.static_server import Answer, StaticServer

if TYPE_CHECKING:
    from conftest import Serve

HERE = Path(__file__).parent
LOOK = (HERE / "layout.js").read_text("utf-8")
FILL = (HERE / "layout_states.js").read_text("utf-8")
FEW = [320, 768, 1280]
MANY = [320, 400, 640, 768, 960, 1280, 1600]  # 320, 400: 640, 800 at 200 %
ALL = [*range(320, 700, 40), *range(700, 1280, 80), 1280, 1440, 1600]
LETTERS = 250  # %: twice what Material says, as text-only zoom does
ENLARGED = [768, 1280]
BARE = "<!doctype html><title>-</title><body>"
PARTS = 6  # so that two workers can share the pages
COVERED = """
() => {
  const seen = (el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const floats = (el) => seen(el) && /fixed|sticky/.test(getComputedStyle(el).position);
  const floating = [...document.querySelectorAll("*")].filter(floats);
  const faults = [];
  for (const el of document.querySelectorAll("main :is(a, button, input, select, textarea, summary)")) {
    if (!el.checkVisibility({ visibilityProperty: true })) continue;
    el.focus();
    const box = el.getBoundingClientRect();
    for (const over of floating) {
      if (over.contains(el)) continue;
      const { left, right, top, bottom } = over.getBoundingClientRect();
      const width = Math.min(box.right, right) - Math.max(box.left, left);
      const height = Math.min(box.bottom, bottom) - Math.max(box.top, top);
      if (width > 1 && height > 1) faults.push(`${el.outerHTML.slice(0, 100)} lies under ${over.className}`);
    }
  }
  return faults;
}
"""


@pytest.fixture(scope="module")
def server(serve: Serve) -> Iterator[StaticServer]:
    """The site with an empty page to hold the frame; without headers, which forbid framing."""

    def hook(path: str, answer: Answer) -> Answer | None:
        if path not in {"holder.html", "empty.html"}:
            return None
        frame = '<iframe width="1280" height="844"></iframe>' if path == "holder.html" else ""
        return Answer(200, {"Content-Type": "text/html"}, f"{BARE}{frame}".encode())

    with serve(hook=hook, use_headers_file=False) as server:
        yield server


@pytest.fixture
def frame(browser: Browser, server: StaticServer) -> Iterator[Frame]:
    """A frame to open pages in. What lies outside the small window is laid out but not painted, which saves time."""
    page = browser.new_page(viewport={"width": 60, "height": 60}, reduced_motion="reduce")
    page.goto(server.url + "holder.html")
    yield page.frames[1]
    page.context.close()


def look(frame: Frame, widths: list[int], letters: int = 0) -> list[str]:
    return frame.evaluate(LOOK, {"widths": widths, "letters": letters})  # type: ignore[no-any-return]


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_is_whole_at_every_width(paths: list[str], frame: Frame, server: StaticServer, part: int) -> None:
    found = []
    for path in paths[part::PARTS]:
        frame.goto(server.url + path)
        frame.evaluate(FILL)
        calculates = frame.evaluate("document.querySelector('kijun-calculator') !== null")
        widths = ALL if THOROUGH else MANY if calculates else FEW
        found += [f"{path}: {fault}" for fault in look(frame, widths)]
        found += [
            f"{path}, large letters: {fault}" for fault in look(frame, ENLARGED if THOROUGH else ENLARGED[:1], LETTERS)
        ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("path", ["lancers/ranks/", "en/upwork/using/", "crowdworks/ending/"])
def test_nothing_that_floats_covers_what_has_the_focus(frame: Frame, server: StaticServer, path: str) -> None:
    frame.goto(server.url + path)
    frame.evaluate(FILL)
    found = []
    for width in (320, 390, 1280):
        frame.evaluate("(width) => { frameElement.style.width = `${width}px` }", width)
        found += [f"{width} px: {fault}" for fault in frame.evaluate(COVERED)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("path", ["upwork/", "en/upwork/", "en/crowdworks/fees/"])
def test_menu_and_search_are_whole_when_open(frame: Frame, server: StaticServer, path: str) -> None:
    frame.goto(server.url + path)
    frame.evaluate("document.getElementById('__drawer').click()")
    found = [f"menu: {fault}" for fault in look(frame, [width for width in MANY if width < 1220])]
    frame.evaluate("""() => {
      document.getElementById('__drawer').click();
      document.getElementById('__search').checked = true;
      const place = document.querySelector('.md-search-result__meta');
      place.textContent = place.dataset.lost;
    }""")
    found += [f"search: {fault}" for fault in look(frame, MANY)]
    assert not found, "\n".join(found)


PLANTED = [
    ("squeezed to", "<div style='display: grid; grid-template-columns: 1fr auto'><p>How do you apply?</p>"
     "<p style='width: 290px'>As I like</p></div>"),
    ("squeezed to", "<table><tr><td style='width: 3em'>契約途中終了リクエスト<td>要らない</table>"),
    ("squeezed to", "<p style='width: 3em'>やり取りを</p>"),
    ("squeezed to", "<div style='display: flex; width: 8em'>短い文でも読めない<button>選んでください</button></div>"),
    ("overlap", "<p>A line of text</p><p style='margin-top: -2em'>and another one</p>"),
    ("overlap", "<p>A line of text<button style='position: absolute; left: 20px'>A button</button></p>"),
    ("cut by", "<p style='overflow: hidden; width: 9em; white-space: nowrap'>A line that is too long for its box</p>"),
    ("cut by", "<p style='overflow: hidden; height: 1em; width: 12em'>A line that is too long for its box</p>"),
    ("sticks out", "<p style='width: 6em; white-space: nowrap'>A line that is too long for its box</p>"),
    ("beyond", "<p style='margin-left: -40px'>A line that begins too early</p>"),
    ("sideways", "<p style='margin-left: 1900px'>A line that nobody finds</p>"),
]  # fmt: skip
RIGHT = [
    "<p>A mark<sup>[1]</sup>, <b>bold</b> and <code>code</code>. " + "Words follow one another. " * 9 + "</p>",
    "<p style='line-height: 1.1'>" + "行間の狭い文も、重なってはいません。" * 9 + "</p>",
    "<p style='position: absolute; width: 1px; height: 1px; overflow: hidden'>For screen readers only</p>",
    "<div style='overflow: auto'><table><tr>" + "<td style='min-width: 9em'>横に動かせる表" * 9 + "</table></div>",
    "<p style='width: 3em'>短い</p><p>改行は<br>わざと</p><details><summary>More</summary>Text</details>",
    "<p>An answer <label><input type='radio'>yes</label> <button>Show my result</button></p>",
    "<p style='position: sticky; top: 0'>In sight</p><p style='margin-top: -2em'>What it covers can be scrolled to</p>",
]  # fmt: skip


@pytest.mark.parametrize(("kind", "html"), PLANTED)
def test_a_planted_fault_is_found(frame: Frame, server: StaticServer, kind: str, html: str) -> None:
    frame.goto(server.url + "empty.html")
    frame.evaluate("(html) => { document.body.innerHTML = html }", html)
    found = look(frame, [360])
    assert any(fault.startswith(kind) or kind in fault for fault in found), found


def test_what_is_right_is_no_fault(frame: Frame, server: StaticServer) -> None:
    frame.goto(server.url + "empty.html")
    frame.evaluate("(html) => { document.body.innerHTML = html }", "".join(RIGHT))
    assert look(frame, [320, 1280]) == []


def test_a_control_under_something_that_floats_is_found(frame: Frame, server: StaticServer) -> None:
    frame.goto(server.url + "empty.html")
    line = "<p style='position: fixed; bottom: 0; height: 9em; width: 100%; margin: 0; background: white'>A line</p>"
    field = "<main><div style='height: 3000px'></div><input></main>"
    frame.evaluate("(html) => { document.body.innerHTML = html }", field + line)
    assert len(frame.evaluate(COVERED)) == 1
