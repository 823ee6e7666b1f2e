// Shows what Python found wrong: beside each field once the reader has left it, and after a check in a summary as well.

/** @typedef {{field: string, message: string}} Fault */

const MOST = 20; // in the summary: a column pasted amiss is a thousand errors

export class Errors {
  /** @type {Fault[]} */ faults = [];
  /** @type {Set<string>} fields and questions that the reader has left */
  #left = new Set();
  #all = false;

  /** @param {HTMLElement} root the calculator */
  constructor(root) {
    this.root = root;
  }

  /** Forget what was left and checked, as in a fresh form. */
  reset() {
    this.#left.clear();
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
    const control = /** @type {HTMLInputElement} */ (target);
    if (!control.name || document.visibilityState === "hidden") return;
    this.#left.add(control.name);
    const question = control.closest("[data-fact]");
    if (!(relatedTarget instanceof Node && question?.contains(relatedTarget))) this.#left.add(fact(control.name));
    this.#paint();
  }

  /** Fields that were not typed into but filled: nobody is in the middle of one. @param {string[]} names */
  filled(names) {
    for (const name of names) this.#left.add(name).add(fact(name));
  }

  /** @param {Fault[]} faults */
  show(faults) {
    this.faults = faults;
    this.#paint();
  }

  #paint() {
    const ripe = this.faults.filter(({ field }) => this.#all || this.#left.has(field) || this.#left.has(fact(field)));
    const shown = new Map(ripe.map(({ field, message }) => [field, message]));
    for (const slot of /** @type {NodeListOf<HTMLElement>} */ (this.root.querySelectorAll("[data-error]"))) {
      const message = shown.get(slot.dataset.error ?? "") ?? "";
      if (slot.textContent === message) continue; // most of them, in a long table
      slot.textContent = message;
      slot.hidden = !message;
    }
    for (const control of this.root.querySelectorAll("form [name]")) {
      if (shown.has(control.getAttribute("name") ?? "")) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
    this.#summarise(this.#all ? this.faults : []);
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

/** The question a field belongs to. @param {string} field */
const fact = (field) => String(field.split(".")[0]);
