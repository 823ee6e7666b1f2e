// Gives a page what it holds: the calculator's script only where there is one, and the switch between editions.

/** Wire up the page that is shown now. Safe to call again after each instant navigation. */
function mount() {
  if (document.querySelector("kijun-calculator")) import("./calculator.js");
  if (document.querySelector("[data-editions]")) import("./editions.js").then((module) => module.mount());
}

// Material's page stream emits now and after each instant navigation. Without Material there is this one page.
const pages = /** @type {{document$?: {subscribe(fn: () => void): void}}} */ (/** @type {unknown} */ (window))
  .document$;
if (pages) pages.subscribe(mount);
else mount();
