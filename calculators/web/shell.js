// What surrounds every page: choosing a language and a colour scheme, and keys for Material's buttons. Which language is
// offered, and the colours of the first paint, are decided before: theme/partials/javascripts.

/** @param {string} selector @returns {HTMLElement | null} */
const find = (selector) => document.querySelector(selector);

// Material's own, made safe in partials/javascripts/base.html; their keys belong to this site on a shared host.
const store = /** @type {{__md_get(key: string): unknown, __md_set(key: string, value: unknown): void}} */ (
  /** @type {unknown} */ (window)
);

/** Whoever goes to the other language, or closes the offer of it, has chosen; the place on the page comes along. */
function chooseLanguage(/** @type {Event} */ { target }) {
  if (!(target instanceof Element)) return;
  const offer = /** @type {HTMLElement | null} */ (target.closest("[data-kijun-offer]"));
  const link = target.closest("a[hreflang]");
  if (link instanceof HTMLAnchorElement && (offer || link.matches("[data-kijun-language]"))) {
    link.hash = location.hash;
    store.__md_set("__language", link.hreflang);
  } else if (offer && target.closest("button")) {
    store.__md_set("__language", document.documentElement.lang);
    offer.hidden = true;
    find("[data-kijun-language]")?.focus();
  }
}

/** The header's buttons work Material's hidden checkboxes; Escape closes what a button has opened and returns to it. */
function workButtons() {
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (
    document.querySelectorAll("[data-kijun-toggle]")
  )) {
    const toggle = /** @type {HTMLInputElement | null} */ (find(`#${button.dataset.kijunToggle}`));
    if (!toggle) continue;
    button.addEventListener("click", () => toggle.click());
    toggle.addEventListener("change", () => button.setAttribute("aria-expanded", String(toggle.checked)));
    const close = (/** @type {KeyboardEvent} */ { key }) => {
      if (key !== "Escape" || !toggle.checked || button.offsetWidth === 0) return;
      toggle.click();
      button.focus();
    };
    addEventListener("keydown", close, true); // before Material, which closes the search and leaves the focus nowhere
  }
}

/** Light or dark: what the reader chose last, in both languages, or else what the system says, as it says it. */
function workScheme() {
  const button = /** @type {HTMLButtonElement | null} */ (find("[data-kijun-scheme]"));
  const dark = matchMedia("(prefers-color-scheme: dark)");
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
    const chosen = store.__md_get("__scheme");
    if (chosen !== "default" && chosen !== "slate") show(dark.matches ? "slate" : "default");
  });
  show(document.body.dataset.mdColorScheme ?? "default");
}

workScheme();
workButtons();
document.addEventListener("click", chooseLanguage, true);
// A sign of life for theme/partials/javascripts/guard.html, which may have given this script up.
document.documentElement.dataset.kijunShell = "here";
document.documentElement.classList.remove("kj-bare");
