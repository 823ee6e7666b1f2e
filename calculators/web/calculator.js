// <kijun-calculator>: brings the form that the build rendered to life. Python decides everything; this carries text.

import { engine } from "./engine.js";
import { Errors } from "./errors.js";
import { count, fill, values } from "./form.js";
import { readLink, writeLink } from "./link.js";
import { keep, recall } from "./memory.js";
import { copy, saveButton, unfold } from "./output.js";
import { pasteRows } from "./paste.js";
import { goto, place } from "./places.js";
import { addRow, most, removeRow } from "./rows.js";
import { failure, progress } from "./waiting.js";

/** @typedef {import("./form.js").Fields} Fields */
/** @typedef {import("./waiting.js").Failure} Failure */
/** @typedef {{html: string, say: string, errors: import("./errors.js").Fault[], ask: string[], markdown: string,
 *   files: Record<string, string>, failure?: Failure}} Answer */

const PATIENCE = 400; // ms without an answer before the progress bar shows

const today = () => {
  const now = new Date();
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** What was said last: instant navigation may put a fresh copy of the page in place just when a link was opened. */
const last = { id: "", word: "", before: /** @type {Fields | null} */ (null), numbers: {}, at: 0 };

class Calculator extends HTMLElement {
  #life = new AbortController();
  #errors = new Errors(this);
  #turn = 0; // an answer to an earlier turn comes too late
  #busy = false;
  #again = false;
  #moving = false; // after a check the focus follows the answer
  /** @type {Map<string, boolean>} folds of the result that the reader opened or closed */
  #folds = new Map();
  /** @type {Fields | null} */ #before = null;
  /** @type {Node[]} */ #example = [];
  /** @type {Record<string, string>} */ #words = {};
  #timer = 0;

  connectedCallback() {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const form = this.#form;
    /** @type {[EventTarget, string, (event: any) => void][]} */
    const wires = [
      [form, "focusin", () => engine().start()],
      [form, "pointerdown", () => engine().start()],
      [form, "input", () => this.#changed()],
      [form, "focusout", (event) => this.#errors.leave(event)],
      [form, "submit", (event) => this.#check(event)],
      [form, "paste", (event) => this.#paste(event)],
      [this, "click", (event) => this.#click(event)],
      [window, "hashchange", () => this.#open()],
      [window, "beforeprint", () => unfold(this.#part("result"), true)],
      [window, "afterprint", () => this.#printed()],
    ];
    for (const [target, type, act] of wires) target.addEventListener(type, act, { signal });
    signal.addEventListener(
      "abort",
      engine().subscribe((state) => this.#progress(state)),
    );
    this.#words = JSON.parse(this.dataset.words ?? "{}");
    this.#example = [...this.#part("shown").childNodes];
    this.dataset.state = "idle";
    this.#restore();
    if (last.id === this.id && Date.now() - last.at < 3000) this.#notice(last.word, last.before, last.numbers);
    this.#open();
  }

  disconnectedCallback() {
    this.#life.abort();
    this.#turn++;
    clearTimeout(this.#timer);
  }

  get #form() {
    return /** @type {HTMLFormElement} */ (this.querySelector("form"));
  }

  /** The part of the element marked `data-<name>`. @param {string} name @returns {HTMLElement} */
  #part(name) {
    return /** @type {HTMLElement} */ (this.querySelector(`[data-${name}]`));
  }

  // --- what was typed ---------------------------------------------------------------------------------------

  /** What was typed last in this tab, and what the reader typed while this script was loading. */
  #restore() {
    const kept = { ...recall(this.id) };
    const typed = { ...kept, ...values(this.#form) };
    const stray = fill(this.#form, { day: today(), ...typed });
    this.#errors.filled(Object.keys(kept));
    if (stray.length > 0) this.#notice("lost");
    this.#count();
    if (Object.keys(typed).length > 0) this.#ask();
  }

  /** What is worth keeping: everything but today's day. @returns {Fields} */
  #typed() {
    const { day = "", ...fields } = values(this.#form);
    return day === today() ? fields : { day, ...fields };
  }

  #changed() {
    this.#part("notice").replaceChildren();
    keep(this.id, this.#typed());
    this.#count();
    this.#ask();
  }

  #count() {
    count(this, values(this.#form), String(this.#words.answered));
  }

  /** Replace what was typed, and offer the way back. @param {Fields} fields @param {string} word */
  #replace(fields, word) {
    const before = this.#typed();
    const stray = fill(this.#form, { day: today(), ...fields });
    this.#errors.reset();
    this.#errors.filled(Object.keys(fields));
    this.#changed();
    this.#notice(stray.length > 0 && word === "opened" ? "dropped" : word, before);
  }

  /** @param {string} word or several @param {Fields | null} [before] @param {Record<string, number>} [numbers] in the words */
  #notice(word, before = null, numbers = {}) {
    const said = document.createElement("span");
    const number = (/** @type {string} */ _, /** @type {string} */ name) => Number(numbers[name]).toLocaleString("en");
    said.textContent = word.replace(/\w+ ?/g, (key) => String(this.#words[key.trim()]).replace(/\{(\w+)\}/g, number));
    const undo = /** @type {HTMLTemplateElement} */ (this.#part("undo")).content.cloneNode(true);
    this.#before = before;
    Object.assign(last, { id: this.id, word, before, numbers, at: Date.now() });
    this.#part("notice").replaceChildren(said, ...(before && word !== "undone" ? [undo] : []));
  }

  // --- asking Python -------------------------------------------------------------------------------------------

  /** @param {boolean} press whether the reader asked for more than the live result */
  #question(press) {
    const { day = "", ...fields } = values(this.#form);
    const { calculator } = this.dataset;
    return JSON.stringify({ calculator, lang: this.lang, today: today(), day, fields, press });
  }

  /** Ask for the result. While one answer is under way only the newest question waits. */
  async #ask() {
    this.#again = true;
    if (this.#busy) return;
    this.#busy = true;
    this.#timer = window.setTimeout(() => this.toggleAttribute("data-waiting", true), PATIENCE);
    while (this.#again && this.isConnected) {
      this.#again = false;
      const turn = ++this.#turn;
      try {
        const answer = JSON.parse(await engine().ask(this.#question(false), { key: this.id }));
        if (turn === this.#turn) this.#show(answer);
      } catch (error) {
        if (turn === this.#turn) this.#fail(/** @type {Failure} */ (error));
      }
    }
    this.#busy = false;
    clearTimeout(this.#timer);
    this.removeAttribute("data-waiting");
  }

  /** @param {Answer} answer */
  #show(answer) {
    if (answer.failure) return this.#fail(answer.failure);
    this.dataset.state = "ready";
    this.#part("trouble").replaceChildren();
    for (const question of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-fact]"))) {
      question.hidden = !answer.ask.includes(question.dataset.fact ?? "");
    }
    this.#count();
    const asked = this.#moving || Object.keys(this.#typed()).length > 0;
    this.#part("shown").replaceChildren(...(asked ? this.#built(answer.html) : this.#example));
    this.#part("now").hidden = !asked;
    const status = this.#part("status");
    if (status.textContent !== answer.say) status.textContent = answer.say;
    const files = Object.entries(answer.files);
    const label = String(this.#words.save);
    this.#part("files").replaceChildren(
      ...files.map(([name, text]) => saveButton(name, text, label.replace("{file}", name))),
    );
    this.#errors.show(answer.errors);
    if (this.#moving) goto(this.#part(answer.errors.length > 0 ? "summary" : "says"));
    this.#moving = false;
  }

  /** The result as nodes, folded as the reader left it. @param {string} html */
  #built(html) {
    const template = document.createElement("template");
    template.innerHTML = html; // from calculators/views, which escapes every word of the reader
    for (const fold of template.content.querySelectorAll("details")) fold.open = this.#folds.get(fold.id) ?? fold.open;
    return template.content.childNodes;
  }

  /** @param {Failure} error */
  #fail(error) {
    if (error.code === "dropped") return; // a newer question took this one's place
    this.dataset.state = "failed";
    this.#moving = false;
    this.#part("now").hidden = true;
    failure(this, error);
  }

  /** @param {{stage: string, loaded: number, total: number, again?: boolean}} state */
  #progress(state) {
    if (state.again && this.dataset.state !== "idle") this.#ask(); // the rules changed under the page
    progress(this.#part("progress"), state, this.#words[state.stage]);
  }

  /** @param {Event} event */
  #check(event) {
    event.preventDefault();
    this.#errors.checkAll();
    this.#moving = true;
    this.#ask();
  }

  // --- what can be clicked ------------------------------------------------------------------------------------

  /** @param {MouseEvent} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    const link = target.closest("a[href^='#']");
    if (link) {
      event.preventDefault(); // the fragment belongs to share links and headings
      event.stopPropagation(); // and instant navigation would take it for a change of page
      goto(place(this, (link.getAttribute("href") ?? "").slice(1)));
    }
    const fold = target.closest("summary")?.parentElement;
    if (fold instanceof HTMLDetailsElement) this.#folds.set(fold.id, !fold.open);
    const button = /** @type {HTMLElement | null} */ (target.closest("button[data-do]"));
    if (button) this.#act(button.dataset.do ?? "", button);
  }

  /** @param {string} what @param {HTMLElement} button */
  #act(what, button) {
    /** @type {Record<string, () => void>} */
    const acts = {
      all: () => this.#allYes(button),
      add: () => {
        const box = /** @type {Element} */ (button.parentElement?.querySelector("[data-rows]"));
        const row = addRow(box);
        if (row) row.querySelector("input")?.focus();
        else this.#notice("full", null, { most: most(box) });
      },
      remove: () => {
        removeRow(/** @type {Element} */ (button.closest("[data-row]")))
          .querySelector("input")
          ?.focus();
        this.#changed();
      },
      example: () => this.#replace(JSON.parse(this.dataset.example ?? "{}"), "filled"),
      clear: () => this.#replace({}, "cleared"),
      undo: () => this.#before && this.#replace(this.#before, "undone"),
      link: () => this.#copyLink(),
      copy: () => this.#copyResult(),
      letter: () => this.#copy(button.previousElementSibling?.textContent ?? "", "copied"),
      print: () => {
        this.toggleAttribute("data-printing", true); // the button prints this alone, the browser's menu the page
        window.print();
      },
      retry: () => {
        engine().retry();
        this.#ask();
      },
    };
    acts[what]?.();
  }

  /** @param {Element} button */
  #allYes(button) {
    const yes = ":scope > [data-fact]:not([hidden]) > fieldset > .kj-segments input[value=yes]";
    /** @type {NodeListOf<HTMLInputElement> | undefined} */
    const radios = button.parentElement?.querySelectorAll(yes);
    for (const radio of radios ?? []) radio.checked = true;
    this.#changed();
  }

  /** @param {ClipboardEvent} event */
  #paste(event) {
    const control = /** @type {HTMLInputElement} */ (event.target);
    const before = this.#typed();
    const told = control.name ? pasteRows(control, event.clipboardData?.getData("text") ?? "") : null;
    if (!told) return;
    event.preventDefault();
    this.#errors.filled([control.name]);
    this.#changed();
    if (told.say) this.#notice(told.say, before, told.numbers);
  }

  // --- links and copies -----------------------------------------------------------------------------------------

  /** Take over the answers of a share link, if the address holds one; the fragment has then done its work. */
  #open() {
    const link = readLink(location.hash);
    if (link === undefined) return;
    if (link && link.id !== this.id && document.getElementById(link.id)) return; // another calculator's
    history.replaceState(history.state, "", location.pathname + location.search);
    if (link?.id === this.id && link.version === this.dataset.version) this.#replace(link.fields, "opened");
    else this.#notice("broken");
    this.scrollIntoView({ block: "start" });
  }

  #printed() {
    unfold(this.#part("result"), false);
    this.removeAttribute("data-printing");
  }

  #copyLink() {
    const hash = writeLink(this.id, this.dataset.version ?? "", { day: today(), ...values(this.#form) });
    if (hash) this.#copy(location.origin + location.pathname + hash, "link");
    else this.#notice("long");
  }

  async #copyResult() {
    try {
      const answer = JSON.parse(await engine().ask(this.#question(true)));
      if (answer.failure) this.#fail(answer.failure);
      else this.#copy(answer.markdown, "copied");
    } catch (error) {
      this.#fail(/** @type {Failure} */ (error));
    }
  }

  /** @param {string} text @param {string} word */
  async #copy(text, word) {
    const done = await copy(text, this.#part("files"), String(this.#words.refused));
    this.#notice(done ? word : "refused");
  }
}

customElements.define("kijun-calculator", Calculator);
