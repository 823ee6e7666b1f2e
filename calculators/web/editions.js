// The switch over a table of conditions: without scripts every edition is a fold; with them, one list at a time.

/** Turn each group of folds into a select with one open fold. */
export function mount() {
  for (const box of document.querySelectorAll("[data-editions]:not([data-mounted])")) {
    const select = box.querySelector("select");
    const folds = [...box.querySelectorAll("details")].filter((fold) => fold.parentElement === box);
    if (!select || folds.length === 0) continue;
    const show = () => {
      folds.forEach((fold, n) => {
        fold.hidden = n !== select.selectedIndex;
        fold.open = !fold.hidden;
      });
    };
    select.addEventListener("change", show);
    box.setAttribute("data-mounted", "");
    /** @type {HTMLElement} */ (select.closest("[hidden]") ?? select).hidden = false;
    show();
  }
}
