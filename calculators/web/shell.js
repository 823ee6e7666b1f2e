// What surrounds every page: the offer of the other language, the language link, and keys for Material's buttons.

const CLOSED = "kijun.language-offer"; // localStorage: the reader has closed the offer

/** @param {string} selector @returns {HTMLElement | null} */
const find = (selector) => document.querySelector(selector);

/** Storage may be blocked altogether; then the offer simply comes back. */
const memory = {
  closed() {
    try {
      return localStorage.getItem(CLOSED) !== null;
    } catch {
      return false;
    }
  },
  close() {
    try {
      localStorage.setItem(CLOSED, "1");
    } catch {}
  },
};

/**
 * Does this reader prefer the language that the offer speaks?
 * @param {string} offered
 * @param {readonly string[]} preferred as in navigator.languages, best first
 */
function wants(offered, preferred) {
  const first = preferred.map((tag) => tag.split("-")[0]).find((tag) => tag === "ja" || tag === "en");
  return first === offered;
}

/** Show the offer of this page in the other language, and point the header's link at that page. */
function offerLanguage() {
  const offer = find("[data-kijun-offer]");
  const there = /** @type {HTMLAnchorElement | null} */ (offer?.querySelector("a"));
  const link = /** @type {HTMLAnchorElement | null} */ (find("[data-kijun-language]"));
  if (!offer || !there) return;
  if (link) link.href = there.href; // instant navigation keeps the old header
  offer.hidden = memory.closed() || !wants(offer.lang, navigator.languages);
  offer.querySelector("button")?.addEventListener("click", () => {
    memory.close();
    offer.hidden = true;
    link?.focus();
  });
}

/** Take the place on the page, or a calculator's state, along into the other language. */
function keepFragment(/** @type {Event} */ event) {
  const link = event.target instanceof Element ? event.target.closest("a[hreflang]") : null;
  if (link instanceof HTMLAnchorElement && link.matches("[data-kijun-language], [data-kijun-offer] a")) {
    link.hash = location.hash;
  }
}

/** The header's buttons work Material's hidden checkboxes; Escape closes the menu as it closes the search. */
function workButtons() {
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (
    document.querySelectorAll("[data-kijun-toggle]")
  )) {
    const toggle = /** @type {HTMLInputElement | null} */ (find(`#${button.dataset.kijunToggle}`));
    if (!toggle) continue;
    button.addEventListener("click", () => toggle.click());
    toggle.addEventListener("change", () => button.setAttribute("aria-expanded", String(toggle.checked)));
  }
  addEventListener("keydown", (event) => {
    const drawer = /** @type {HTMLInputElement | null} */ (find("#__drawer"));
    if (event.key !== "Escape" || !drawer?.checked) return;
    drawer.click();
    find("[data-kijun-toggle=__drawer]")?.focus();
  });
}

/** Light or dark: what the reader chose last, in both languages, or else what the system says, as it says it. */
function workScheme() {
  const button = /** @type {HTMLButtonElement | null} */ (find("[data-kijun-scheme]"));
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const store = /** @type {{__md_get(key: string): unknown, __md_set(key: string, value: unknown): void}} */ (
    /** @type {unknown} */ (window)
  ); // Material's own, whose keys belong to this site on a shared host
  const show = (/** @type {string} */ scheme) => {
    document.body.dataset.mdColorScheme = scheme;
    const label = scheme === "slate" ? button?.dataset.light : button?.dataset.dark;
    button?.setAttribute("aria-label", label ?? "");
  };
  button?.addEventListener("click", () => {
    const scheme = document.body.dataset.mdColorScheme === "slate" ? "default" : "slate";
    store.__md_set("__scheme", scheme);
    show(scheme);
  });
  dark.addEventListener("change", () => {
    if (!store.__md_get("__scheme")) show(dark.matches ? "slate" : "default");
  });
  show(document.body.dataset.mdColorScheme ?? "default");
}

document.documentElement.dataset.kijunShell = ""; // a sign of life for theme/partials/javascripts/guard.html
workScheme();
workButtons();
document.addEventListener("click", keepFragment, true);
// Material's page stream: emits now and after each instant navigation. Without Material there is this one page.
const pages = /** @type {{document$?: {subscribe(fn: () => void): void}}} */ (/** @type {unknown} */ (window))
  .document$;
if (pages) pages.subscribe(offerLanguage);
else offerLanguage();
