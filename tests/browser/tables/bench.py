"""A page without a calculator that has the page's own modules in hand, to drive them on any form without Python."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from calculators.calculator import Calculator
from calculators.views.form import form

LOAD = """async () => {
  const folder = document.querySelector('script[type=module][src*="/web/"]').src.replace(/[^/]+$/, "");
  for (const name of ["errors", "field", "form", "link", "paste", "rows"]) {
    Object.assign(window, await import(`${folder}${name}.js`));
  }
  window.mount = (id, html) => {
    document.querySelector("main").innerHTML = `<div class="kj-calculator md-typeset" id="${id}">${html}</div>`;
    for (const fold of document.querySelectorAll(".kj-group")) fold.open = true;
    window.form = document.querySelector(".kj-form");
    window.box = form.querySelector("[data-rows]");
    window.errors = new Errors(form.parentElement);
  };
  window.field = (name) => form.querySelector(`[name="${name}"]`);
  window.pasted = (name, text) => pasteRows(field(name), text);
  // A search costs what it may have to look through.
  window.work = (act) => {
    let steps = 0;
    const undo = [];
    const count = (kind, name, size) => {
      const own = Object.getOwnPropertyDescriptor(kind, name);
      const key = own.get ? "get" : "value";
      const counted = function (...given) { steps += size.call(this); return own[key].apply(this, given); };
      Object.defineProperty(kind, name, { ...own, [key]: counted });
      undo.push(() => Object.defineProperty(kind, name, own));
    };
    const inside = Object.getOwnPropertyDescriptor(Element.prototype, "getElementsByTagName").value;
    const whole = function () { return inside.call(this === document ? document.body : this, "*").length + 1; };
    for (const name of ["querySelector", "querySelectorAll", "cloneNode"]) {
      count(name in Element.prototype && Object.hasOwn(Element.prototype, name) ? Element.prototype : Node.prototype,
        name, whole);
    }
    count(HTMLFormElement.prototype, "elements", whole);
    count(HTMLFormControlsCollection.prototype, "namedItem", () => inside.call(form, "*").length);
    for (const name of ["getAttribute", "setAttribute", "removeAttribute", "closest"]) {
      count(Element.prototype, name, () => 1);
    }
    count(Document.prototype, "getElementById", () => 1);
    try { act(); } finally { for (const back of undo) back(); }
    return steps;
  };
}"""


def mount(page: Page, calculator: Calculator, lang: Any = "en") -> None:
    """The form alone on the page, as in a fresh window."""
    page.evaluate("([id, html]) => mount(id, html)", [calculator.id, str(form(calculator, lang))])


def values(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate("values(form)")
    return found


def paste(page: Page, name: str, text: str) -> dict[str, Any] | None:
    told: dict[str, Any] | None = page.evaluate("([name, text]) => pasted(name, text)", [name, text])
    return told


def fill(page: Page, fields: object) -> list[str]:
    stray: list[str] = page.evaluate("fields => fill(form, fields)", fields)
    return stray
