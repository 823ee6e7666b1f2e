// Getting a reader to a place on the page: folds open, in sight, with the focus.

/** Open every fold around a place, bring it into sight and focus it. @param {HTMLElement | null} place */
export function goto(place) {
  if (!place) return;
  for (let at = place.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
  if (place.tabIndex < 0) place.tabIndex = -1;
  (place.closest(".kj-question") ?? place).scrollIntoView({ block: place.closest("form") ? "center" : "start" });
  place.focus({ preventScroll: true });
}

/**
 * The element with an id; for a question such as `lancers-rank.completion` its first input.
 * @param {HTMLElement} root the calculator @param {string} id
 * @returns {HTMLElement | null}
 */
export function place(root, id) {
  const fact = id.slice(root.id.length + 1).split(".")[0] ?? "";
  return document.getElementById(id) ?? root.querySelector(`[data-fact="${CSS.escape(fact)}"] [name]`);
}
