"""A page in a browser that Playwright does not drive: what two small clients have in common.

The page is looked at by evaluating JavaScript and touched by real keys and clicks; there is nothing else.
"""

from __future__ import annotations

import json
import sys
import time
from abc import ABC, abstractmethod
from typing import Any

WAIT = 60  # seconds for whatever must come; what comes sooner waits no longer
# WebDriver's names for keys that have no letter; the last is the one that makes a paste of a V.
KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Right": "\ue014", "Space": " "}
COMMAND = "\ue03d" if sys.platform == "darwin" else "\ue009"

# In the middle of the window, and on top of everything: or the click would go to something else.
POINT = """(selector) => {
  const el = document.querySelector(selector);
  el.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = el.getBoundingClientRect();
  const [left, top] = [x + width / 2, y + height / 2];
  const hit = document.elementFromPoint(left, top);
  if (!hit || !(el.contains(hit) || hit.contains(el))) throw new Error(`${selector} lies under ${hit?.outerHTML}`);
  return [Math.round(left), Math.round(top)];
}"""


class Driven(ABC):
    """One window, with a storage of its own where the browser can do that."""

    @abstractmethod
    def go(self, url: str) -> None:
        """Begin to load a page, and wait for it as far as the browser says when it is done."""

    @abstractmethod
    def evaluate(self, function: str, *arguments: object) -> Any:
        """What a JavaScript function gives, or what its promise comes to; JSON in and out."""

    @abstractmethod
    def act(self, actions: dict[str, object]) -> None:
        """One sequence of input, as WebDriver writes it."""

    def open(self, url: str) -> None:
        """Go there, and be there: commands that come early still meet the page before."""
        self.go(url)
        there = "(url) => location.href.startsWith(url) && document.readyState === 'complete'"
        self.until(there, url.partition("#")[0])

    def click(self, selector: str) -> None:
        x, y = self.evaluate(POINT, selector)
        move = {"type": "pointerMove", "x": x, "y": y}
        press = [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        self.act({"type": "pointer", "id": "mouse", "actions": [move, *press]})

    def press(self, *keys: str) -> None:
        """Keys by name or character, each down and up, where the focus is."""
        strokes = [{"type": kind, "value": KEYS.get(key, key)} for key in keys for kind in ("keyDown", "keyUp")]
        self.act({"type": "key", "id": "keyboard", "actions": strokes})

    def focus(self, selector: str) -> None:
        self.evaluate("(selector) => document.querySelector(selector).focus()", selector)

    def type(self, selector: str, text: str) -> None:
        self.focus(selector)
        self.press(*text)

    def pasted(self) -> str:
        """What the clipboard holds, by pasting it into a field that is made for that."""
        self.evaluate("() => { document.body.prepend(document.createElement('textarea')) }")
        self.focus("textarea")
        down, up = ({"type": kind, "value": COMMAND} for kind in ("keyDown", "keyUp"))
        stroke = [{"type": kind, "value": "v"} for kind in ("keyDown", "keyUp")]
        self.act({"type": "key", "id": "keyboard", "actions": [down, *stroke, up]})
        return str(self.until("() => document.querySelector('textarea').value"))

    def until(self, function: str, *arguments: object) -> Any:
        """What the function gives as soon as that is something."""
        end = time.monotonic() + WAIT
        while not (found := self.evaluate(function, *arguments)):
            assert time.monotonic() < end, f"this never came true: {function} with {arguments}"
            time.sleep(0.1)
        return found

    def value(self, selector: str) -> str:
        return str(self.evaluate("(selector) => document.querySelector(selector).value", selector))

    def says(self, selector: str, text: str) -> None:
        """Wait until the first such element says this."""
        self.until("(selector, text) => document.querySelector(selector)?.innerText.includes(text)", selector, text)

    def forgive(self) -> None:  # noqa: B027 - where the browser does not tell of troubles there is nothing to forgive
        """Take the troubles so far off the page's account."""


def called(function: str, arguments: tuple[object, ...]) -> str:
    """An expression that is a promise of a JSON text: the function's result."""
    return f"Promise.resolve(({function})(...{json.dumps(arguments)})).then((it) => JSON.stringify(it ?? null))"
