// A random walk over a calculator: a reader types, checks, clears, copies, tries again and moves on, while a worker of
// ours starts, answers, fails and dies in any order. After every step the laws must hold; a walk is its seed.

/** The worker under the walk's control; worker.js itself is never loaded. */
class Puppet {
  /** @type {Puppet[]} */ static alive = [];
  /** @type {{ id: number, text: string }[]} */ asked = [];
  ready = false;
  onmessage = (/** @type {{ data: object }} */ _) => {};

  constructor(_url, how) {
    if (how?.type === "module") Puppet.alive.push(this); // reading `type` says that modules are known
  }

  postMessage(message) {
    if ("id" in message) this.asked.push(message);
  }

  terminate() {
    Puppet.alive = Puppet.alive.filter((puppet) => puppet !== this);
  }

  tell(data) {
    this.onmessage({ data });
  }
}

/** The page's own calculator, its engine's worker replaced. To be called before the calculator's script runs. */
export function possess() {
  window.Worker = /** @type {any} */ (Puppet);
  Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} } });
}

/** @param {number} seed numbers from 0 to 1 */
function random(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Let promises and messages have their turn; a timer would wait some milliseconds each time. */
const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
const calculator = () => /** @type {HTMLElement} */ (document.querySelector("kijun-calculator"));
const part = (name) => /** @type {HTMLElement} */ (calculator().querySelector(`[data-${name}]`));
const press = (name) => /** @type {HTMLElement | null} */ (calculator().querySelector(`[data-do=${name}]`))?.click();
const fields = (text) => JSON.stringify(JSON.parse(text).fields);

/** What Python would say of a question: the question itself, so that a wrong answer can be told. */
function answered({ id, text }, faulty) {
  const said = fields(text);
  const html = `<h3 data-says id="says">${said.replace(/[<&]/g, "")}</h3><p><a href="#x" id="cite">1</a></p>`;
  const ask = [...calculator().querySelectorAll("[data-fact]")].map((question) => question.dataset.fact);
  const errors = faulty ? [{ field: names()[0], message: "no" }] : [];
  const answer = { html, say: said, errors, ask, markdown: said, files: { "a.txt": said } };
  return { type: "answer", id, text: JSON.stringify(answer) };
}

const inputs = () => [...calculator().querySelectorAll("form input[type=text]")];
const names = () => inputs().map((input) => input.name);

/** A reader goes on to a field. @param {HTMLInputElement} input */
function on(input) {
  input.focus();
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "1", bubbles: true }));
}

/** What a reader or the machine can do next, by name; each returns false where it cannot be done now. */
const STEPS = {
  type(next) {
    const input = inputs()[Math.floor(next() * inputs().length)];
    on(input);
    input.value = String(Math.floor(next() * 1000));
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  },
  go(next) {
    on(inputs()[Math.floor(next() * inputs().length)]);
  },
  check() {
    const button = calculator().querySelector("button[type=submit]");
    button.focus();
    button.click();
  },
  enter: () => calculator().querySelector("form").requestSubmit(),
  example: () => press("example"),
  clear: () => press("clear"),
  undo() {
    calculator().querySelector("[data-do=undo]")?.focus();
    press("undo");
  },
  copy: () => press("copy"),
  retry() {
    calculator().querySelector("[data-do=retry]")?.focus();
    press("retry");
  },
  read: () => (calculator().querySelector("#cite") ?? part("says")).focus(),
  save: () => part("files").querySelector("button")?.focus(),
  progress() {
    const puppet = Puppet.alive.find(({ ready }) => !ready);
    puppet?.tell({ type: "progress", stage: "start", loaded: 1, total: 2 });
  },
  start() {
    const puppet = Puppet.alive.find(({ ready }) => !ready);
    if (!puppet) return;
    puppet.ready = true;
    puppet.tell({ type: "ready", ms: {} });
  },
  answer(next) {
    const asked = Puppet.alive[0]?.asked.shift();
    if (asked) Puppet.alive[0].tell(answered(asked, next() < 0.3));
  },
  defect() {
    const asked = Puppet.alive[0]?.asked.shift();
    const failure = { failure: { code: "python", detail: "x" } };
    if (asked) Puppet.alive[0].tell({ type: "answer", id: asked.id, text: JSON.stringify(failure) });
  },
  die: () => Puppet.alive[0]?.tell({ type: "failed", error: { code: "memory", detail: "" } }),
  leave() {
    const copy = /** @type {HTMLElement} */ (window.pristine.cloneNode(true)); // as instant navigation brings it
    calculator().replaceWith(copy);
    listen();
  },
};
const NAMES = Object.keys(STEPS);
const MACHINE = ["progress", "start", "answer", "defect", "die"];

/** What went wrong after a step, or nothing. */
function broken(before) {
  const state = calculator().dataset.state;
  const lost = before.focused && document.activeElement === document.body;
  const trouble = Boolean(part("trouble").firstChild);
  if (lost) return "the focus fell to the body";
  if (before.at && document.activeElement !== before.at) return "the focus was taken from a reader who had gone on";
  if (JSON.stringify(typed()) !== JSON.stringify(before.typed)) return `typed ${JSON.stringify(before.typed)} is lost`;
  if ((state === "failed") !== trouble && state !== "asking") return `${state}, but trouble is ${trouble}`;
  if (state !== "asking" && calculator().hasAttribute("data-waiting")) return `waits though ${state}`;
  const twice = window.spoken.find((text, n) => text && text === window.spoken[n + 1]);
  if (twice) return `said twice: ${twice}`;
  return "";
}

/** The texts in the form, by name. */
const typed = () => Object.fromEntries(inputs().map(({ name, value }) => [name, value]));

/** Let everything come to its end: start, answer, try again. */
async function settle() {
  for (let n = 0; n < 50; n++) {
    await turn();
    if (calculator().dataset.state === "failed") STEPS.retry();
    STEPS.start();
    STEPS.answer(() => 1);
    if (calculator().dataset.state !== "asking" && !Puppet.alive.some(({ asked }) => asked.length)) break;
  }
  await turn();
}

function listen() {
  window.spoken = [];
  new MutationObserver(() => {
    const status = part("status");
    if (status.getAttribute("aria-live") === "polite") window.spoken.push(status.textContent);
  }).observe(part("status"), { childList: true, characterData: true, subtree: true });
}

/** @param {number} seed @param {number} length @returns {Promise<string>} what broke and after which steps, or nothing */
async function walk(seed, length) {
  const next = random(seed);
  const done = [];
  let at = null; // where a reader is who has gone on
  sessionStorage.clear();
  STEPS.leave();
  for (let n = 0; n < length; n++) {
    const name = NAMES[Math.floor(next() * NAMES.length)];
    done.push(name);
    const before = { focused: calculator().contains(document.activeElement) && name !== "leave", typed: typed() };
    STEPS[name](next);
    if (!MACHINE.includes(name)) at = /^(type|go)$/.test(name) ? document.activeElement : null;
    if (next() < 0.6) await turn();
    if (/^(type|example|clear|undo)$/.test(name)) before.typed = typed();
    const wrong = broken({ ...before, at });
    if (wrong) return `seed ${seed}: ${wrong}, after ${done.join(" ")}`;
  }
  await settle();
  const wrong = ends();
  return wrong && `seed ${seed}: ${wrong}, after ${done.join(" ")}`;
}

/** What is wrong where all has come to its end, or nothing. */
function ends() {
  const { state } = calculator().dataset;
  const shown = state === "shown" ? part("says").textContent : null;
  const filled = Object.entries(typed()).filter(([, value]) => value);
  const right = filled.every(([name, value]) => shown === null || shown.includes(`"${name}":"${value}"`));
  if (right && state !== "failed" && state !== "asking") return "";
  return `ends ${state} with ${shown}, typed ${JSON.stringify(typed())}`;
}

/** Hide the page around an element, which would be laid out anew at every step. @param {HTMLElement} el */
function alone(el) {
  for (let at = el; at !== document.body; at = at.parentElement) {
    for (const other of at.parentElement.children) if (other !== at) other.style.display = "none";
  }
}

/** @param {number} first @param {number} count @param {number} length @returns {Promise<string[]>} every walk that broke */
export async function walks(first, count, length) {
  window.pristine ??= calculator().cloneNode(true);
  alone(calculator());
  const wrong = [];
  for (let seed = first; seed < first + count && wrong.length < 3; seed++) {
    const said = await walk(seed, length);
    if (said) wrong.push(said);
  }
  return wrong;
}
