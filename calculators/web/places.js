// Getting a reader to a place on the page, folds open, in sight, with the focus; and keeping the focus where it was.

/** Open every fold around a place, bring it into sight and focus it. @param {HTMLElement | null} place */
export function goto(place) {
  if (!place) return;
  for (let at = place.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
  const sight = place.closest(".kj-row, .kj-question") ?? place;
  sight.scrollIntoView({ block: place.closest("form") ? "center" : "start" });
  focus(place);
}

/** Focus without moving the page. @param {HTMLElement} place */
export function focus(place) {
  if (place.tabIndex < 0) place.tabIndex = -1;
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

/** Older browsers cannot say it so well. @param {Element} el */
const seen = (el) => el.checkVisibility?.() ?? el.getClientRects().length > 0;

/**
 * Change the page; where that takes away what had the focus, its successor gets it, or else the fallback.
 * @param {HTMLElement} root only a focus in here is looked after
 * @param {() => void} change
 * @param {() => HTMLElement | null} fallback
 */
export function keepFocus(root, change, fallback) {
  const held = document.activeElement;
  const home = held && root.contains(held) ? held.closest("[id]") : null;
  const nth = home && held ? [...home.querySelectorAll(held.localName)].indexOf(held) : -1;
  change();
  const now = document.activeElement;
  if (!held || !home || (now && root.contains(now) && seen(now))) return; // still there, or moved on purpose
  const again = document.getElementById(home.id);
  const heir = held === home ? again : again?.querySelectorAll(held.localName)[nth];
  const same = heir instanceof HTMLElement && heir.textContent === held.textContent && seen(heir);
  const next = same ? heir : fallback();
  if (next) focus(next);
}

/**
 * A press on a button ends where it began although the page moves meanwhile: an error appears beside the field just left,
 * a row comes into sight. The browser then tells of a click on what holds both places.
 * @param {HTMLElement} root only its buttons are looked after
 * @param {AbortSignal} signal
 */
export function slips(root, signal) {
  /** @type {{ button: HTMLElement | null | undefined, x: number, y: number } | undefined} */
  let down;
  root.addEventListener(
    "pointerdown",
    ({ target, clientX: x, clientY: y }) => {
      down = { button: /** @type {Element} */ (target).closest("button"), x, y };
    },
    { signal },
  );
  const up = (/** @type {MouseEvent} */ { target, clientX, clientY }) => {
    const { button, x, y } = down ?? { x: 0, y: 0 };
    down = undefined;
    const still = Math.hypot(clientX - x, clientY - y) < 4;
    if (button && still && target !== button && /** @type {Element} */ (target).contains(button)) button.click();
  };
  window.addEventListener("click", up, { signal });
}
