// What the buttons of a calculator do, by the name in `data-do`.

import { writeLink } from "./link.js";
import { carry, keep } from "./memory.js";
import { addRow, most, removeRow } from "./rows.js";

/** @typedef {import("./calculator.js").Calculator} Calculator */

/** @type {Record<string, (on: Calculator, button: HTMLElement) => void>} */
export const acts = {
  all(on, button) {
    const yes = ":scope > [data-fact]:not([hidden]) > fieldset > .kj-segments input[value=yes]";
    /** @type {NodeListOf<HTMLInputElement> | undefined} */
    const radios = button.parentElement?.querySelectorAll(yes);
    for (const radio of radios ?? []) radio.checked = true;
    on.changed();
  },
  add(on, button) {
    const box = /** @type {Element} */ (button.parentElement?.querySelector("[data-rows]"));
    const row = addRow(box);
    if (row) row.querySelector("input")?.focus();
    else on.notice("full", null, { most: most(box) });
  },
  remove(on, button) {
    const left = removeRow(/** @type {Element} */ (button.closest("[data-row]")));
    left.querySelector("input")?.focus();
    on.changed();
  },
  example: (on) => on.replace(JSON.parse(on.dataset.example ?? "{}"), "filled"),
  clear: (on) => on.replace({}, "cleared"),
  undo: (on) => on.former && on.replace(on.former, "undone"),
  link(on) {
    const hash = writeLink(on.id, on.dataset.version ?? "", on.entered());
    if (hash) on.copy(location.origin + location.pathname + hash, "link");
    else on.notice("long");
  },
  copy: (on) => on.tell({ type: "ask", copy: true }),
  letter: (on, button) => on.copy(button.previousElementSibling?.textContent ?? "", "copied"),
  print(on) {
    on.toggleAttribute("data-printing", true); // the button prints this alone, the browser's menu the page
    window.print();
  },
  retry: (on) => on.retry(),
  /** Load the page anew, for a newer release say, with what was typed. */
  reload(on) {
    if (!keep(on.id, on.typed())) carry(on.id, on.typed());
    dispatchEvent(new Event("kijun-reload")); // theme/partials/javascripts/guard.html
  },
};
