// <kijun-calculator>: brings the form that the build rendered to life. Python decides everything; this carries text.

import { engine } from "./engine.js";
import { addRow, controls, fill, pasteRows, removeRow, values } from "./form.js";
import { readLink, writeLink } from "./link.js";

/** @typedef {import("./form.js").Fields} Fields */
/** @typedef {{html: string, say: string, errors: {field: string, message: string}[], ask: string[], markdown: string,
 *   files: Record<string, string>, failure?: {code: string, detail: string}}} Answer */

const PATIENCE = 400; // ms without an answer before the progress bar shows

const today = () => {
  const now = new Date();
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

class Calculator extends HTMLElement {
  #life = new AbortController();
  #turn = 0; // answers to an earlier turn come too late
  #busy = false;
  #again = false;
  #pressed = false; // the reader asked for a check: every error may show, and the focus moves
  #moving = false;
  /** @type {Answer["errors"]} */ #errors = [];
  /** @type {Set<string>} */ #left = new Set();
  /** @type {Map<string, boolean>} */ #folds = new Map();
  /** @type {Fields | null} */ #before = null;
  /** @type {Node[]} */ #example = [];
  /** @type {Record<string, string>} */ #words = {};
  #timer = 0;

  connectedCallback() {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const listen = (/** @type {string} */ type, /** @type {(event: any) => void} */ act, /** @type {EventTarget} */ on = this) =>
      on.addEventListener(type, act, { signal });
    this.#words = JSON.parse(this.dataset.words ?? "{}");
    this.#example = [...this.#part("shown").childNodes];
    for (const type of ["focusin", "pointerdown"]) listen(type, () => engine().start(), this.#form);
    listen("input", () => this.#changed(), this.#form);
    listen("focusout", (event) => this.#leave(event), this.#form);
    listen("submit", (event) => this.#press(event), this.#form);
    listen("paste", (event) => this.#paste(event), this.#form);
    listen("click", (event) => this.#click(event));
    listen("hashchange", () => this.#open(), window);
    listen("beforeprint", () => this.#unfold(true), window);
    listen("afterprint", () => this.#unfold(false), window);
    signal.addEventListener("abort", engine().subscribe((/** @type {any} */ state) => this.#progress(state)));
    this.dataset.state = "idle";
    this.#day.max = today();
    this.#restore();
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

  get #day() {
    return /** @type {HTMLInputElement} */ (this.#form.elements.namedItem("day"));
  }

  /** The part of the element that has `data-<name>`. @param {string} name @returns {HTMLElement} */
  #part(name) {
    return /** @type {HTMLElement} */ (this.querySelector(`[data-${name}]`));
  }

  // --- what was typed ---------------------------------------------------------------------------------------

  /** What was typed last in this tab; blank with today's day at first. */
  #restore() {
    /** @type {Fields} */
    let saved = {};
    try {
      saved = JSON.parse(sessionStorage.getItem(this.#key) ?? "{}");
    } catch {} // storage may be blocked
    const typed = Object.keys(saved).length > 0;
    fill(this.#form, { day: today(), ...saved });
    this.#count();
    if (typed) this.#ask();
  }

  get #key() {
    return `kijun.${this.id}`;
  }

  #typed() {
    const { day, ...fields } = values(this.#form);
    return day === today() ? fields : { day: day ?? "", ...fields };
  }

  #save() {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#typed()));
    } catch {} // blocked, or a paste too large to keep
  }

  #changed() {
    this.#part("notice").replaceChildren();
    this.#save();
    this.#count();
    this.#ask();
  }

  /** Replace what was typed, and offer the way back. @param {Fields} fields @param {string} word */
  #replace(fields, word) {
    const before = values(this.#form);
    const stray = fill(this.#form, { day: today(), ...fields });
    this.#left.clear();
    this.#pressed = false;
    this.#changed();
    this.#notice(stray.length ? "dropped" : word, before);
  }

  /** How many questions of each group have an answer. */
  #count() {
    const typed = new Set(Object.keys(values(this.#form)).map((name) => name.split(".")[0]));
    for (const group of this.querySelectorAll(".kj-group")) {
      const asked = [...group.querySelectorAll("[data-fact]:not([hidden])")];
      const n = asked.filter((question) => typed.has(question.getAttribute("data-fact") ?? "")).length;
      const text = this.#words.answered.replace("{n}", String(n)).replace("{of}", String(asked.length));
      /** @type {HTMLElement} */ (group).hidden = asked.length === 0;
      /** @type {HTMLElement} */ (group.querySelector("[data-count]")).textContent = text;
    }
  }

  // --- asking Python -------------------------------------------------------------------------------------------

  /** Ask for the result; while one answer is under way, only the newest question waits. */
  async #ask() {
    this.#again = true;
    if (this.#busy) return;
    this.#busy = true;
    this.#timer = window.setTimeout(() => this.toggleAttribute("data-waiting", true), PATIENCE);
    while (this.#again && this.isConnected) {
      this.#again = false;
      const turn = ++this.#turn;
      const { day = "", ...fields } = values(this.#form);
      const { calculator } = this.dataset;
      const question = { calculator, lang: this.lang, today: today(), day, fields, press: false };
      try {
        const answer = JSON.parse(await engine().ask(JSON.stringify(question), { key: this.id }));
        if (turn === this.#turn) this.#show(answer);
      } catch (error) {
        if (turn === this.#turn) this.#fail(/** @type {any} */ (error));
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
    const template = document.createElement("template");
    template.innerHTML = answer.html; // from calculators/views, which escapes every word of the reader
    for (const fold of template.content.querySelectorAll("details[id]")) {
      fold.toggleAttribute("open", this.#folds.get(fold.id) ?? fold.hasAttribute("open"));
    }
    this.#part("shown").replaceChildren(template.content);
    this.#part("now").hidden = false;
    const status = this.#part("status");
    if (status.textContent !== answer.say) status.textContent = answer.say;
    for (const question of this.querySelectorAll("[data-fact]")) {
      /** @type {HTMLElement} */ (question).hidden = !answer.ask.includes(question.getAttribute("data-fact") ?? "");
    }
    this.#count();
    this.#files(answer.files);
    this.#errors = answer.errors;
    this.#paintErrors();
    if (this.#moving) this.#move();
  }

  /** @param {{code?: string, detail?: string, file?: string}} error */
  #fail({ code = "unknown", detail = "", file = "" }) {
    if (code === "dropped") return; // a newer question took this one's place
    this.dataset.state = "failed";
    this.#moving = false;
    const found =
      this.querySelector(`template[data-failure="${CSS.escape(code)}"]`) ??
      this.querySelector(`template[data-failure="${code.startsWith("http") ? "http" : "unknown"}"]`);
    const box = /** @type {HTMLTemplateElement} */ (found).content.cloneNode(true);
    const told = /** @type {DocumentFragment} */ (box).querySelector("[data-detail]");
    if (told) told.textContent = [code, file, detail].filter(Boolean).join(" · ").slice(0, 500);
    this.#part("trouble").replaceChildren(box);
    this.#part("now").hidden = true;
  }

  /** @param {{stage: string, loaded: number, total: number, again?: boolean}} state */
  #progress({ stage, loaded, total, again }) {
    if (again && this.dataset.state !== "idle") this.#ask(); // the rules changed under the page
    const box = this.#part("progress");
    box.hidden = !(stage in this.#words);
    if (box.hidden) return;
    this.#part("stage").textContent = this.#words[stage];
    const bar = /** @type {HTMLProgressElement} */ (box.querySelector("progress"));
    bar.max = total || 1;
    bar.value = stage === "download" ? Math.min(loaded, bar.max) : bar.max;
  }

  // --- errors ----------------------------------------------------------------------------------------------------

  /** An error shows once its field has been left, or everywhere after a check. */
  #paintErrors() {
    const shown = new Map();
    for (const { field, message } of this.#errors) {
      if (this.#pressed || this.#left.has(field) || this.#left.has(field.split(".")[0])) shown.set(field, message);
    }
    for (const slot of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-error]"))) {
      slot.textContent = shown.get(slot.dataset.error) ?? "";
      slot.hidden = !slot.textContent;
    }
    for (const control of controls(this.#form)) control.toggleAttribute("aria-invalid", shown.has(control.name));
    const list = this.#errors.map(({ field, message }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `#${this.id}.${field}`;
      link.textContent = message;
      item.append(link);
      return item;
    });
    const summary = this.#part("summary");
    summary.querySelector("ul")?.replaceChildren(...list);
    summary.hidden = !this.#pressed || list.length === 0;
  }

  /** @param {FocusEvent} event */
  #leave({ target, relatedTarget }) {
    const control = /** @type {Control} */ (target);
    const question = control.closest?.("[data-fact]");
    if (!control.name || document.visibilityState === "hidden") return;
    this.#left.add(control.name);
    const stays = relatedTarget instanceof Node && question?.contains(relatedTarget);
    if (!stays) this.#left.add(control.name.split(".")[0]);
    this.#paintErrors();
  }

  /** @param {Event} event */
  #press(event) {
    event.preventDefault();
    this.#pressed = this.#moving = true;
    this.#ask();
  }

  /** After a check the focus goes to what is wrong, else to the result. */
  #move() {
    this.#moving = false;
    this.#goto(this.#errors.length ? this.#part("summary") : this.#part("says"));
  }

  // --- what can be clicked ------------------------------------------------------------------------------------

  /** @param {MouseEvent} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    const link = target.closest("a[href^='#']");
    if (link) {
      event.preventDefault(); // the fragment belongs to share links and headings
      this.#goto(document.getElementById(link.getAttribute("href")?.slice(1) ?? "") ?? this.#firstOf(link));
      return;
    }
    const fold = target.closest("summary")?.parentElement;
    if (fold?.id) this.#folds.set(fold.id, !(/** @type {HTMLDetailsElement} */ (fold).open));
    const button = /** @type {HTMLElement | null} */ (target.closest("button[data-do]"));
    if (button) this.#do(button.dataset.do ?? "", button);
  }

  /** The first input of the question a link names. @param {Element} link */
  #firstOf(link) {
    const fact = (link.getAttribute("href") ?? "").slice(this.id.length + 2).split(".")[0];
    return /** @type {HTMLElement | null} */ (this.querySelector(`[data-fact="${CSS.escape(fact)}"] :is(input, select, textarea)`));
  }

  /** Open every fold around a place and focus it. @param {HTMLElement | null} place */
  #goto(place) {
    if (!place) return;
    for (let at = place.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
    if (place.tabIndex < 0) place.tabIndex = -1;
    (place.closest(".kj-question") ?? place).scrollIntoView({ block: place.closest("form") ? "center" : "start" });
    place.focus({ preventScroll: true });
  }

  /** @param {string} what @param {HTMLElement} button */
  #do(what, button) {
    /** @type {Record<string, () => void>} */
    const acts = {
      all: () => this.#allYes(button),
      add: () => addRow(/** @type {Element} */ (button.parentElement?.querySelector("[data-rows]")))?.querySelector("input")?.focus(),
      remove: () => {
        removeRow(/** @type {HTMLElement} */ (button.closest("[data-row]"))).querySelector("input")?.focus();
        this.#changed();
      },
      example: () => this.#replace(JSON.parse(this.dataset.example ?? "{}"), "filled"),
      clear: () => this.#clear(),
      undo: () => this.#before && this.#replace(this.#before, "undone"),
      link: () => this.#copyLink(),
      copy: () => this.#copyResult(),
      print: () => window.print(),
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
    for (const radio of button.parentElement?.querySelectorAll(yes) ?? []) /** @type {HTMLInputElement} */ (radio).checked = true;
    this.#changed();
  }

  #clear() {
    this.#replace({}, "cleared");
    this.#turn++;
    this.#again = false;
    this.#part("shown").replaceChildren(...this.#example);
    this.#part("now").hidden = true;
    this.#errors = [];
    this.#paintErrors();
    this.#files({});
    try {
      sessionStorage.removeItem(this.#key);
    } catch {}
  }

  /** @param {string} word @param {Fields | null} [before] */
  #notice(word, before = null) {
    const said = document.createElement("span");
    said.textContent = this.#words[word];
    const place = this.#part("notice");
    place.replaceChildren(said);
    this.#before = before;
    if (!before || word === "undone") return;
    const undo = /** @type {HTMLTemplateElement} */ (this.querySelector("template[data-undo]")).content.cloneNode(true);
    place.append(undo);
  }

  // --- links, copies, files, paper --------------------------------------------------------------------------

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

  #copyLink() {
    const hash = writeLink(this.id, this.dataset.version ?? "", { day: today(), ...values(this.#form) });
    if (hash) this.#copy(location.origin + location.pathname + hash, "link");
    else this.#notice("long");
  }

  /** The Markdown is made when it is wanted, not at every keystroke. */
  async #copyResult() {
    const { day = "", ...fields } = values(this.#form);
    const { calculator } = this.dataset;
    const question = { calculator, lang: this.lang, today: today(), day, fields, press: true };
    try {
      const answer = JSON.parse(await engine().ask(JSON.stringify(question)));
      if (answer.failure) this.#fail(answer.failure);
      else await this.#copy(answer.markdown, "copied");
    } catch (error) {
      this.#fail(/** @type {any} */ (error));
    }
  }

  /** @param {string} text @param {string} word */
  async #copy(text, word) {
    this.querySelector(".kj-copy")?.remove();
    try {
      await navigator.clipboard.writeText(text);
      this.#notice(word);
    } catch {
      this.#notice("refused");
      const box = document.createElement("textarea");
      Object.assign(box, { className: "kj-copy", readOnly: true, value: text, rows: 6, ariaLabel: this.#words.refused });
      this.#part("files").before(box);
      box.select();
    }
  }

  /** @param {Record<string, string>} files */
  #files(files) {
    const buttons = Object.entries(files).map(([name, text]) => {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "kj-quiet", textContent: this.#words.save.replace("{file}", name) });
      button.addEventListener("click", () => download(name, text));
      return button;
    });
    this.#part("files").replaceChildren(...buttons);
  }

  /** @param {Event} event */
  #paste(event) {
    const { clipboardData, target } = /** @type {ClipboardEvent} */ (event);
    if (!(target instanceof HTMLInputElement) || !pasteRows(target, clipboardData?.getData("text") ?? "")) return;
    event.preventDefault();
    this.#changed();
  }

  /** Folds print as they are on the screen, so open them for paper. @param {boolean} printing */
  #unfold(printing) {
    for (const fold of this.querySelectorAll(".kj-result details")) {
      const box = /** @type {HTMLDetailsElement} */ (fold);
      if (printing && !box.open) box.dataset.closed = "";
      if (printing) box.open = true;
      else if ("closed" in box.dataset) box.open = false;
      if (!printing) delete box.dataset.closed;
    }
  }
}

/** @typedef {import("./form.js").Control} Control */

/** @param {string} name @param {string} text */
function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

customElements.define("kijun-calculator", Calculator);
