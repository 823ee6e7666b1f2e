// Shows what Python found wrong: beside each field once the reader has left it, and after a check in a summary as well.

/** @typedef {{field: string, message: string}} Fault */

const MOST = 20; // in the summary: a column pasted amiss is a thousand errors

/** What the reader is busy with as a whole: a question, or in a table one row. Half of it may still be missing. */
const WHOLE = "[data-row], .kj-question";

// Names change when a row above goes away, so what was left and found is remembered of the elements, which move along.
export class Errors {
  /** @type {Map<HTMLElement, string>} what is wrong, by the place beside the field where it is told */
  #found = new Map();
  /** @type {WeakSet<Element>} such places, rows and questions that the reader has left */
  #left = new WeakSet();
  #all = false;

  /** @param {HTMLElement} root the calculator */
  constructor(root) {
    this.root = root;
  }

  /** Forget what was left and checked, as in a fresh form. */
  reset() {
    this.#left = new WeakSet();
    this.#all = false;
    this.show([]);
  }

  /** From now on every error shows. */
  checkAll() {
    this.#all = true;
  }

  /**
   * The focus left a field. Half of a pair is no error while the other half has the focus.
   * @param {FocusEvent} event
   */
  leave({ target, relatedTarget }) {
    const { name } = /** @type {HTMLInputElement} */ (target);
    if (!name || document.visibilityState === "hidden") return;
    this.#leave(name, relatedTarget instanceof Node ? relatedTarget : null);
    for (const place of this.#found.keys()) this.#paint(place);
  }

  /** Fields that were not typed into but filled: nobody is in the middle of one. @param {string[]} names */
  filled(names) {
    for (const name of names) this.#leave(name, null);
  }

  /** @param {string} name of a field @param {Node | null} now what has the focus instead */
  #leave(name, now) {
    const place = this.#place(name);
    if (place) this.#left.add(place);
    let whole = document.getElementById(`${this.root.id}.${name}`)?.closest(WHOLE);
    while (whole && !whole.contains(now)) {
      this.#left.add(whole);
      whole = whole.parentElement?.closest(WHOLE);
    }
  }

  /** @param {Fault[]} faults */
  show(faults) {
    const before = [...this.#found.keys()];
    this.#found.clear();
    for (const { field, message } of faults) {
      const place = this.#place(field);
      if (place) this.#found.set(place, message);
    }
    for (const place of new Set([...before, ...this.#found.keys()])) this.#paint(place);
    this.#summarise(this.#all ? faults : []);
  }

  /** Where the error of a field is told. @param {string} field */
  #place(field) {
    return document.getElementById(`${this.root.id}.${field}-error`);
  }

  /** @param {HTMLElement} place */
  #paint(place) {
    const whole = place.closest(WHOLE);
    const ripe = this.#all || this.#left.has(place) || (whole && this.#left.has(whole));
    const message = (ripe && this.#found.get(place)) || "";
    if (place.textContent === message) return; // most of them, in a long table
    place.textContent = message;
    place.hidden = !message;
    for (const control of place.parentElement?.querySelectorAll("[name]") ?? []) {
      if (control.getAttribute("name") !== place.dataset.error) continue;
      if (message) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }

  /** @param {Fault[]} faults */
  #summarise(faults) {
    const summary = /** @type {HTMLElement} */ (this.root.querySelector("[data-summary]"));
    const items = faults.slice(0, MOST).map(({ field, message }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `#${this.root.id}.${field}`;
      link.textContent = message;
      item.append(link);
      return item;
    });
    if (faults.length > MOST) {
      const more = document.createElement("li");
      const said = String(JSON.parse(this.root.dataset.words ?? "{}").more);
      more.textContent = said.replace("{n}", (faults.length - MOST).toLocaleString("en"));
      items.push(more);
    }
    summary.querySelector("ul")?.replaceChildren(...items);
    summary.hidden = items.length === 0;
  }
}
