// The page's side of the worker: one for the whole visit, kept across page changes, started on the first touch.
//
// idle -> download -> start -> import -> ready; from each of them -> failed, and by retry() -> download again.

import bundle from "./bundle.js";
import { concernsFile, explained, HOME, lost, manifest, ROOT } from "./release.js";

/** @typedef {import("./bundle.js").Bundle} Bundle */
/** @typedef {import("./bundle.js").Failure} Failure */
/** @typedef {import("./bundle.js").Report} Report */
/**
 * `renewed`: the rules changed under `mkdocs serve`; what is shown should be asked for again.
 * @typedef {{ stage: "idle" | "download" | "start" | "import" | "ready" | "failed", loaded: number, total: number,
 *   error?: Failure, renewed?: boolean }} State
 */
/** @typedef {{ text: string, key: string, resolve: (text: string) => void, reject: (error: Failure) => void }} Ask */

const HIDDEN = 600_000; // memory goes back after ten minutes out of sight
const TICK = 250;

class Engine {
  /** @type {State} */
  state = { stage: "idle", loaded: 0, total: 0 };
  /** For how long a start may show no progress and a question have no answer, in ms; a test waits less. */
  limits = { start: 30_000, answer: 10_000 };
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Set<(state: State) => void>} */
  #listeners = new Set();
  /** @type {Map<number, Ask>} */
  #asks = new Map();
  /** @type {number | undefined} what the worker is answering */
  #current;
  #next = 0;
  #timer = 0;
  #hidden = 0;
  #restarts = 0;
  /** @type {Bundle} */
  #bundle = bundle;
  #home = HOME;

  constructor() {
    document.addEventListener("visibilitychange", () => {
      clearTimeout(this.#hidden);
      if (document.hidden) this.#hidden = window.setTimeout(() => this.#release(), HIDDEN);
    });
  }

  /** Begin to download and start Python; asking does so as well. */
  start() {
    if (this.state.stage === "idle") this.#launch(false);
  }

  /** Start anew after a failure, past what the browser has cached. */
  retry() {
    if (this.state.stage !== "failed") return;
    this.#restarts = 0;
    this.#launch(true);
  }

  /**
   * Call `listener` now and at every change.
   * @param {(state: State) => void} listener
   * @returns {() => void} unsubscribe
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    listener(this.state);
    return () => this.#listeners.delete(listener);
  }

  /**
   * One request of calculators.answer, one answer. Of several waiting with one key only the last is asked; the others
   * reject with code "dropped".
   * @param {string} text
   * @param {{ key?: string }} [options]
   * @returns {Promise<string>}
   */
  ask(text, { key = "" } = {}) {
    for (const [id, ask] of this.#asks) {
      if (key && ask.key === key && id !== this.#current) {
        this.#asks.delete(id);
        ask.reject({ code: "dropped", detail: "" });
      }
    }
    return new Promise((resolve, reject) => {
      if (this.state.stage === "failed") return reject(this.state.error);
      this.#asks.set(this.#next++, { text, key, resolve, reject });
      if (this.#bundle.dev) this.#renew().then(() => this.#pump());
      else this.#pump();
    });
  }

  /** @param {boolean} fresh */
  #launch(fresh) {
    this.#end();
    this.#tell({ stage: "download", loaded: 0, total: 0 });
    if (typeof WebAssembly !== "object") return this.#fail({ code: "no-wasm", detail: "" });
    let modules = false;
    const how = /** @type {WorkerOptions} */ ({
      get type() {
        modules = true; // only a browser that knows module workers looks
        return "module";
      },
    });
    const url = new URL(`${ROOT}${this.#home}worker.js${fresh ? `?${Date.now()}` : ""}`);
    try {
      this.#worker = new Worker(url, how);
    } catch (error) {
      return this.#fail({ code: "blocked", file: "worker.js", detail: String(error) });
    }
    const worker = this.#worker;
    if (!modules) return this.#fail({ code: "no-module-worker", detail: "" });
    worker.onmessage = ({ data }) => worker === this.#worker && this.#hear(data);
    worker.onerror = async ({ message }) => {
      const failure = message ? { code: "crashed", detail: message } : await lost(url);
      if (worker === this.#worker) this.#fail(failure);
    };
    worker.postMessage({ root: ROOT, bundle: this.#bundle, fresh });
    this.#watch(this.limits.start, "stalled");
  }

  /** @param {Report} report */
  #hear(report) {
    if (report.type === "progress") {
      const { stage, loaded, total } = report;
      this.#tell({ stage, loaded, total });
      this.#watch(this.limits.start, "stalled");
    } else if (report.type === "ready") {
      clearInterval(this.#timer);
      this.#tell({ stage: "ready", loaded: 0, total: 0 });
      this.#pump();
    } else if (report.type === "answer" || report.id !== undefined) {
      this.#answered(report);
    } else {
      this.#fail(report.error);
    }
  }

  /** @param {Report & { type: "answer" | "failed" }} report */
  #answered(report) {
    clearInterval(this.#timer);
    const ask = this.#asks.get(Number(report.id));
    this.#asks.delete(Number(report.id));
    this.#current = undefined;
    if (report.type === "answer") {
      this.#restarts = 0;
      ask?.resolve(report.text);
      this.#offline();
    } else {
      ask?.reject(report.error);
      if (report.error.code !== "python") return this.#fail(report.error); // the interpreter itself is gone
    }
    this.#pump();
  }

  /** Give the worker the next question, one at a time. */
  #pump() {
    this.start();
    if (this.state.stage !== "ready" || this.#current !== undefined) return;
    const [entry] = this.#asks;
    if (!entry) return;
    this.#current = entry[0];
    this.#worker?.postMessage({ id: entry[0], text: entry[1].text });
    this.#watch(this.limits.answer, "slow");
  }

  /**
   * Wait no longer than `limit`. Counted in ticks that this page really got: on a machine too busy to run the page no time
   * passes, and a slow phone is not called a failure.
   * @param {number} limit @param {string} code
   */
  #watch(limit, code) {
    clearInterval(this.#timer);
    let left = Math.ceil(limit / TICK);
    this.#timer = window.setInterval(() => {
      if (--left > 0) return;
      clearInterval(this.#timer);
      const failure = { code, detail: `nothing for ${limit} ms` };
      if (code !== "slow" || this.#restarts++ > 0) return this.#fail(failure);
      const id = Number(this.#current);
      this.#asks.get(id)?.reject(failure);
      this.#asks.delete(id);
      this.#launch(false); // the questions behind it may be easier
    }, TICK);
  }

  /** Under `mkdocs serve`: take up what changed since it was loaded, scripts and rules alike. */
  async #renew() {
    const now = await manifest();
    if (!now || now.rules.file === this.#bundle.rules.file) return;
    this.#bundle = now;
    this.#home = now.web.base;
    if (this.state.stage === "idle") return;
    this.#launch(true);
    this.#tell({ ...this.state, renewed: true });
  }

  /** After a result: let the next visit to this page work offline, in both languages. */
  #offline() {
    if (!this.#bundle.dev) import("./offline.js").then((offline) => offline.enable(ROOT)).catch(() => {}); // works without
  }

  /** Give the memory back while nobody looks. */
  #release() {
    if (this.#asks.size || this.state.stage === "failed") return;
    this.#end();
    this.#tell({ stage: "idle", loaded: 0, total: 0 });
  }

  #end() {
    clearInterval(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#current = undefined;
  }

  /** @param {Failure} failure */
  #fail(failure) {
    this.#end();
    const tell = (/** @type {Failure} */ error) => {
      const asks = [...this.#asks.values()];
      this.#asks.clear();
      this.#tell({ stage: "failed", loaded: 0, total: 0, error });
      for (const ask of asks) ask.reject(error);
    };
    if (concernsFile(failure)) explained(failure).then(tell);
    else tell(failure);
  }

  /** @param {State} state */
  #tell(state) {
    this.state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

/** @type {Engine | undefined} */
let only;

/** The one engine of this visit. @returns {Engine} */
export function engine() {
  only ??= new Engine();
  return only;
}
