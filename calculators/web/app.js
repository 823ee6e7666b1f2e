// Gives a page what it holds: the calculator's script only where there is one, and the switch between editions.

const WAIT = 15_000; // ms for a script that this one asks for

/** A table or a line of code that is wider than the page scrolls in its box, which a keyboard must reach. */
const scrollers = new ResizeObserver((changed) => {
  for (const { target } of changed) {
    target.setAttribute("tabindex", target.scrollWidth > target.clientWidth ? "0" : "-1");
  }
});

/** Wire up the page that is shown now. Safe to call again after each instant navigation. */
function mount() {
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap, pre > code")) scrollers.observe(box);
  if (document.querySelector("kijun-calculator")) {
    const late = setTimeout(lost, WAIT);
    import("./calculator.js").catch(lost).finally(() => clearTimeout(late));
  }
  if (document.querySelector("[data-editions]")) {
    import("./editions.js").then((module) => module.mount()).catch(() => {}); // without it every edition is a fold
  }
}

/** The script in the page's head has the words (theme/partials/javascripts/guard.html). */
const lost = () => dispatchEvent(new Event("kijun-lost"));

// Material's page stream emits once every script of the page has come, and after each instant navigation. Without Material,
// or while another script is silent, there is this one page.
const pages = /** @type {{document$?: {subscribe(fn: () => void): void}}} */ (/** @type {unknown} */ (window))
  .document$;
mount();
pages?.subscribe(mount);
