// <kijun-calculator>: brings the form that the build rendered to life. machine.js decides what happens when, Python what
// it says; this carries events to the one and texts to the other.

import { acts } from "./acts.js";
import { part, questions, say, show, showExample } from "./answer.js";
import { engine } from "./engine.js";
import { Errors } from "./errors.js";
import { count, fill, values } from "./form.js";
import { readLink } from "./link.js";
import { START, step } from "./machine.js";
import { keep, recall } from "./memory.js";
import { clear, nearest, notice, recent } from "./notices.js";
import { copy, unfold } from "./output.js";
import { pasteRows } from "./paste.js";
import { focus, goto, keepFocus, place, slips } from "./places.js";
import { failure, progress } from "./waiting.js";

/** @typedef {import("./form.js").Fields} Fields */
/** @typedef {import("./machine.js").Effect} Effect */
/** @typedef {import("./machine.js").Event} Happening */
/** @typedef {import("./bundle.js").Failure} Failure */

const PATIENCE = 400; // ms without an answer before the progress bar shows

const today = () => {
  const now = new Date();
  const digits = (/** @type {number} */ n, length = 2) => String(n).padStart(length, "0");
  const day = `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : "0001-01-01"; // Python then says that this device's clock is wrong
};

export class Calculator extends HTMLElement {
  #life = new AbortController();
  #errors = new Errors(this);
  #state = START;
  /** @type {Map<string, boolean>} folds of the result that the reader opened or closed */
  #folds = new Map();
  /** @type {Node[]} */ #example = [];
  /** @type {Element} what the reader used last: a notice goes beside it */ #used = this;
  #timer = 0;
  /** @type {Fields} what was asked last: reading a form of hundreds of rows takes a while, so a change reads it once */
  #asked = {};
  /** @type {Fields | null} what an undo brings back */
  former = null;
  /** @type {Record<string, string>} */ words = {};

  connectedCallback() {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const { form } = this;
    const left = ({ key = "" }) => /^(Shift|Control|Alt|Meta)$/.test(key) || this.tell({ type: "left" });
    /** @type {[EventTarget, string, (event: any) => void][]} */
    const wires = [
      [form, "focusin", () => engine().start()],
      [form, "pointerdown", () => engine().start()],
      [form, "input", () => this.changed()],
      [form, "focusout", (event) => this.#errors.leave(event)],
      [form, "submit", (event) => this.#check(event)],
      [form, "paste", (event) => this.#paste(event)],
      [this, "click", (event) => this.#click(event)],
      ...["keydown", "pointerdown", "wheel"].map((type) => /** @type {any} */ ([window, type, left])),
      [window, "hashchange", () => this.#open()],
      [window, "beforeprint", () => unfold(part(this, "result"), true)],
      [window, "afterprint", () => this.#printed()],
    ];
    for (const [target, type, act] of wires) target.addEventListener(type, act, { signal, passive: type === "wheel" });
    this.words = JSON.parse(this.dataset.words ?? "{}");
    this.#example = [...part(this, "shown").childNodes];
    part(this, "trouble").replaceChildren(); // said that this script is late
    this.dataset.state = this.#state.phase;
    this.#restore();
    slips(this, signal);
    signal.addEventListener(
      "abort",
      engine().subscribe((state) => this.#engine(state)),
    );
    const said = recent(this.id);
    if (said) this.#say(said.word, said.text, said.before);
    this.#open();
    this.#early();
  }

  disconnectedCallback() {
    this.#life.abort();
    this.tell({ type: "gone" });
  }

  get form() {
    return /** @type {HTMLFormElement} */ (this.querySelector("form"));
  }

  // --- what was typed ---------------------------------------------------------------------------------------

  /** What was typed last in this tab, and what the reader typed while this script was loading. */
  #restore() {
    const kept = recall(this.id);
    const typed = { ...kept, ...values(this.form) };
    const stray = fill(this.form, { day: today(), ...typed });
    this.#errors.filled(Object.keys(kept));
    if (Object.keys(typed).length > 0) this.changed();
    else this.#count();
    if (stray.length > 0) this.notice("lost");
  }

  /** What the reader pressed or pasted while this script was loading; the script in the page's head noted it. */
  #early() {
    const { early = [] } = /** @type {{ early?: { on: HTMLElement, text?: string }[] }} */ (
      /** @type {unknown} */ (this)
    );
    for (const { on, text } of early.splice(0)) {
      if (text !== undefined) this.#pasted(/** @type {HTMLInputElement} */ (on), text);
      else if (on instanceof HTMLFormElement) on.requestSubmit();
      else on.click();
    }
  }

  /** What is worth keeping: everything but today's day. @returns {Fields} */
  typed(entered = values(this.form)) {
    const { day = "", ...fields } = entered;
    return day === today() ? fields : { day, ...fields };
  }

  /** All that a link carries: the day as well. @returns {Fields} */
  entered() {
    return { day: today(), ...values(this.form) };
  }

  changed() {
    clear(this);
    this.tell({ type: "ask" });
  }

  #count() {
    count(this, this.#asked, String(this.words.answered));
  }

  /** Replace what was typed, and offer the way back. @param {Fields} fields @param {string} word */
  replace(fields, word) {
    const before = this.typed();
    const stray = fill(this.form, { day: today(), ...fields });
    this.#errors.reset();
    this.#errors.filled(Object.keys(fields));
    this.changed();
    this.notice(stray.length > 0 && word === "opened" ? "dropped" : word, before);
  }

  /**
   * Say a word, or several, beside what the reader used.
   * @param {string} word keys of words @param {Fields | null} [before] for an undo @param {Record<string, number>} [numbers]
   */
  notice(word, before = null, numbers = {}) {
    const number = (/** @type {string} */ _, /** @type {string} */ name) => Number(numbers[name]).toLocaleString("en");
    const text = word.replace(/\w+ ?/g, (key) => String(this.words[key.trim()]).replace(/\{(\w+)\}/g, number));
    this.#say(word, text, before);
  }

  /** @param {string} word @param {string} text @param {Fields | null} before */
  #say(word, text, before) {
    this.former = before;
    notice(this, this.#used, word, text, before);
  }

  // --- asking Python, as machine.js has it ------------------------------------------------------------------------

  /** @param {Happening} event */
  tell(event) {
    const [state, effects] = step(this.#state, event);
    this.#state = state;
    this.dataset.state = state.phase;
    for (const effect of effects) this.#do(effect);
  }

  /** @param {Effect} effect */
  #do(effect) {
    if (effect.do === "send") this.#send(effect.n, effect.copy);
    else if (effect.do === "show") this.#show(effect);
    else if (effect.do === "fail") this.#fail(effect);
    else {
      clearTimeout(this.#timer);
      const waiting = () => this.toggleAttribute("data-waiting", effect.do === "wait");
      if (effect.do === "wait") this.#timer = window.setTimeout(waiting, PATIENCE);
      else keepFocus(this, waiting, () => part(this, "says"));
    }
  }

  /** @param {number} n @param {boolean} press whether the reader asked for more than the live result */
  async #send(n, press) {
    this.#asked = values(this.form);
    part(this, "unkept").hidden = keep(this.id, this.typed(this.#asked));
    this.#count();
    const { day = "", ...fields } = this.#asked;
    const { calculator } = this.dataset;
    const question = JSON.stringify({ calculator, lang: this.lang, today: today(), day, fields, press });
    const failed = (/** @type {Failure} */ failure) => this.tell({ type: "failure", n, failure });
    try {
      const answer = JSON.parse(await engine().ask(question, { key: this.id }));
      if (answer.failure) failed(answer.failure);
      else this.tell({ type: "answer", n, answer });
    } catch (error) {
      failed(error instanceof Error ? { code: "unknown", detail: String(error) } : /** @type {Failure} */ (error));
    }
  }

  /** @param {Effect & { do: "show" }} effect */
  #show({ answer, focus: moving, copy: copying, left }) {
    const asked = moving || copying || Object.keys(this.typed(this.#asked)).length > 0;
    const save = String(this.words.save);
    const paint = () => {
      part(this, "trouble").replaceChildren();
      questions(this, answer.ask);
      this.#count();
      if (asked) show(this, answer, { folds: this.#folds, save, quiet: moving });
      else showExample(this, this.#example);
      this.#errors.show(answer.errors);
    };
    keepFocus(this, paint, () => part(this, "says"));
    if (moving) goto(part(this, answer.errors.length > 0 ? "summary" : "says"));
    if (copying) this.copy(answer.markdown, "copied", !left);
  }

  /** @param {Effect & { do: "fail" }} effect */
  #fail({ failure: what, focus: moving }) {
    const words = () => /** @type {HTMLElement} */ (part(this, "trouble").firstElementChild);
    say(this, "", true);
    keepFocus(this, () => failure(this, what), words);
    if (moving) focus(words());
  }

  /** Try again after a failure. The button goes with the failure, so the focus waits on the bar. */
  retry() {
    engine().retry();
    this.tell({ type: "ask", focus: true });
    this.toggleAttribute("data-waiting", true);
    keepFocus(
      this,
      () => part(this, "trouble").replaceChildren(),
      () => part(this, "progress"),
    );
  }

  /** @param {import("./engine.js").State} state */
  #engine(state) {
    progress(part(this, "progress"), state, this.words[state.stage]);
    if (state.renewed) this.tell({ type: "renewed" });
    else if (state.stage === "ready") this.tell({ type: "ready" });
  }

  /** @param {Event} event */
  #check(event) {
    event.preventDefault();
    this.#errors.checkAll();
    this.tell({ type: "ask", focus: true });
  }

  // --- what can be clicked, pasted, opened ------------------------------------------------------------------------

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
    if (!button) return;
    this.#used = button;
    keepFocus(
      this,
      () => acts[button.dataset.do ?? ""]?.(this, button),
      () => this.form.querySelector("button[type=submit]"),
    );
  }

  /** @param {ClipboardEvent} event */
  #paste(event) {
    const text = event.clipboardData?.getData("text") ?? "";
    if (this.#pasted(/** @type {HTMLInputElement} */ (event.target), text)) event.preventDefault();
  }

  /** @param {HTMLInputElement} control @param {string} text @returns {boolean} whether it was more than a text in a field */
  #pasted(control, text) {
    const before = this.typed();
    const told = control.name ? pasteRows(control, text) : null;
    if (!told) return false;
    this.#used = control;
    this.changed();
    this.#errors.filled([control.name, ...Object.keys(this.#asked)]);
    if (told.say) this.notice(told.say, before, told.numbers);
    return true;
  }

  /** Take over the answers of a share link, if the address holds one; the fragment has then done its work. */
  #open() {
    const link = readLink(location.hash);
    if (link === undefined) return;
    if (link && link.id !== this.id && document.querySelector(`kijun-calculator#${CSS.escape(link.id)}`)) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    if (link?.id === this.id && link.version === this.dataset.version) this.replace(link.fields, "opened");
    else this.notice("broken");
    this.scrollIntoView({ block: "start" });
  }

  #printed() {
    unfold(part(this, "result"), false);
    this.removeAttribute("data-printing");
  }

  /** Copy a text and say so. @param {string} text @param {string} word @param {boolean} [here] not gone on meanwhile */
  async copy(text, word, here = true) {
    const box = nearest(this, this.#used);
    this.notice((await copy(text, box, { label: String(this.words.refused), select: here })) ? word : "refused");
  }
}

customElements.define("kijun-calculator", Calculator);
