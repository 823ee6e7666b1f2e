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

workButtons();
document.addEventListener("click", keepFragment, true);
// Material's page stream: emits now and after each instant navigation. Without Material there is this one page.
const pages = /** @type {{document$?: {subscribe(fn: () => void): void}}} */ (/** @type {unknown} */ (window))
  .document$;
if (pages) pages.subscribe(offerLanguage);
else offerLanguage();
