// The page's side of the worker: one for the whole visit, kept across page changes, started on the first touch.
import bundle from "./bundle.js";

/** @typedef {import("./bundle.js").Bundle} Bundle */
/** @typedef {import("./bundle.js").Failure} Failure */
/** @typedef {import("./bundle.js").Report} Report */
/**
 * `again`: the rules changed under `mkdocs serve`; what is shown should be asked for again.
 * @typedef {{ stage: "idle" | "download" | "start" | "import" | "ready" | "failed", loaded: number, total: number,
 *   error?: Failure, again?: boolean }} State
 */
/** @typedef {{ text: string, key: string, resolve: (text: string) => void, reject: (error: Failure) => void }} Ask */

const ROOT = new URL("../../", import.meta.url).href; // assets/kijun/
const STALL = 20_000; // without a sign of progress while starting
const SLOW = 5_000; // one question
const HIDDEN = 600_000; // memory goes back after ten minutes out of sight

class Engine {
  /** @type {State} */
  state = { stage: "idle", loaded: 0, total: 0 };
  /** How long a start may show no progress; a test waits less. */
  patience = STALL;
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
  #done = false;
  /** @type {Bundle} */
  #bundle = bundle;

  constructor() {
    document.addEventListener("visibilitychange", () => {
      clearTimeout(this.#hidden);
      if (document.hidden) this.#hidden = window.setTimeout(() => this.#stop(), HIDDEN);
    });
  }

  /** Begin to download and start Python; asking does so as well. */
  start() {
    if (this.state.stage === "idle") this.#launch(false);
  }

  /** Start anew after a failure, past what the browser has cached, with what the site holds now. */
  async retry() {
    if (this.state.stage !== "failed") return;
    this.#tell({ stage: "download", loaded: 0, total: 0 });
    this.#bundle = (await manifest()) ?? this.#bundle;
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
      this.#asks.set(this.#next++, { text, key, resolve, reject });
      if (this.state.stage === "failed") this.#fail(/** @type {Failure} */ (this.state.error));
      else if (this.#bundle.dev) this.#renew().then(() => this.#pump());
      else this.#pump();
    });
  }

  /** @param {boolean} fresh */
  #launch(fresh) {
    this.#worker?.terminate();
    this.#current = undefined;
    this.#tell({ stage: "download", loaded: 0, total: 0 });
    if (typeof WebAssembly !== "object") return this.#fail({ code: "no-wasm", detail: "" });
    let modules = false;
    const how = /** @type {WorkerOptions} */ ({
      get type() {
        modules = true; // only a browser that knows module workers looks
        return "module";
      },
    });
    const url = new URL(fresh ? `worker.js?${Date.now()}` : "worker.js", import.meta.url);
    const worker = new Worker(url, how);
    this.#worker = worker;
    if (!modules) return this.#fail({ code: "no-module-worker", detail: "" });
    worker.onmessage = ({ data }) => worker === this.#worker && this.#hear(data);
    worker.onerror = async (event) => {
      if (worker !== this.#worker) return;
      this.#fail(event.message ? { code: "crashed", detail: event.message } : await lost(url));
    };
    worker.postMessage({ root: ROOT, bundle: this.#bundle, fresh });
    this.#watch(this.patience, "stalled");
  }

  /** @param {Report} report */
  #hear(report) {
    if (report.type === "progress") {
      const { stage, loaded, total } = report;
      this.#tell({ stage, loaded, total });
      this.#watch(this.patience, "stalled");
    } else if (report.type === "ready") {
      clearTimeout(this.#timer);
      this.#tell({ ...this.state, stage: "ready" });
      this.#pump();
    } else if (report.type === "answer" || report.id !== undefined) {
      clearTimeout(this.#timer);
      const ask = this.#asks.get(Number(report.id));
      this.#asks.delete(Number(report.id));
      this.#current = undefined;
      if (report.type === "answer") {
        this.#restarts = 0;
        ask?.resolve(report.text);
        this.#first();
      } else if (report.error.code === "python") {
        ask?.reject(report.error);
      } else {
        ask?.reject(report.error);
        this.#fail(report.error); // the interpreter itself is gone
      }
      this.#pump();
    } else {
      this.#fail(report.error);
    }
  }

  /** Give the worker the next question, one at a time. */
  #pump() {
    this.start();
    if (this.state.stage !== "ready" || this.#current !== undefined) return;
    const [entry] = this.#asks;
    if (!entry) return;
    this.#current = entry[0];
    this.#worker?.postMessage({ id: entry[0], text: entry[1].text });
    this.#watch(SLOW, "slow");
  }

  /** @param {number} patience @param {string} code */
  #watch(patience, code) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (code === "slow" && this.#restarts++ === 0) {
        const id = Number(this.#current);
        this.#asks.get(id)?.reject({ code: "stalled", detail: `no answer after ${SLOW} ms` });
        this.#asks.delete(id);
        this.#launch(false);
      } else {
        this.#fail({ code: "stalled", detail: `nothing for ${patience} ms` });
      }
    }, patience);
  }

  /** Under `mkdocs serve`: take up rules that changed since they were loaded. */
  async #renew() {
    const now = await manifest();
    if (!now || now.rules.file === this.#bundle.rules.file) return;
    this.#bundle = now;
    if (this.state.stage === "idle") return;
    this.#launch(true);
    this.#tell({ ...this.state, again: true });
  }

  /** After the first result: let the next visit work offline. */
  #first() {
    if (this.#done) return;
    this.#done = true;
    if (!this.#bundle.dev) import("./offline.js").then((offline) => offline.enable(ROOT)).catch(() => {});
  }

  #stop() {
    if (this.#asks.size) return;
    this.#worker?.terminate();
    this.#worker = undefined;
    clearTimeout(this.#timer);
    if (this.state.stage !== "failed") this.#tell({ stage: "idle", loaded: 0, total: 0 });
  }

  /** @param {Failure} error */
  #fail(error) {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#current = undefined;
    const asks = [...this.#asks.values()];
    this.#asks.clear();
    this.#tell({ stage: "failed", loaded: 0, total: 0, error });
    for (const ask of asks) ask.reject(error);
  }

  /** @param {State} state */
  #tell(state) {
    this.state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

/** What the site holds now, or nothing when that cannot be learnt. @returns {Promise<Bundle | undefined>} */
async function manifest() {
  try {
    const response = await fetch(`${ROOT}manifest.json`, { cache: "no-store" });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** Why a worker that fell silent did not load. @param {URL} url @returns {Promise<Failure>} */
async function lost(url) {
  const file = "worker.js";
  try {
    const response = await fetch(url, { cache: "reload" });
    if (!response.ok) return { code: `http-${response.status}`, file, detail: response.statusText };
    const type = response.headers.get("Content-Type") ?? "";
    return { code: type.includes("javascript") ? "blocked" : "wrong-type", file, detail: type };
  } catch (error) {
    return { code: "offline", file, detail: String(error) };
  }
}

/** @type {Engine | undefined} */
let only;

/** The one engine of this visit. @returns {Engine} */
export function engine() {
  only ??= new Engine();
  return only;
}
