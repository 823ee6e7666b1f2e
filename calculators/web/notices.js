// A word after a deed (copied, cleared), beside the button that did it, with the way back where there is one.

/** @typedef {import("./form.js").Fields} Fields */

/** What was said last: instant navigation may put a fresh copy of the page in place just when a link was opened. */
const last = { id: "", word: "", text: "", before: /** @type {Fields | null} */ (null), at: 0 };

/** What was said on this calculator in the last three seconds. @param {string} id */
export const recent = (id) => (last.id === id && Date.now() - last.at < 3000 ? last : undefined);

/**
 * @param {HTMLElement} root the calculator @param {Element} from what the reader used
 * @param {string} word key of the words @param {string} text @param {Fields | null} before what an undo brings back
 */
export function notice(root, from, word, text, before) {
  const said = document.createElement("span");
  said.textContent = text;
  const undo = /** @type {HTMLTemplateElement} */ (root.querySelector("[data-undo]")).content.cloneNode(true);
  Object.assign(last, { id: root.id, word, text, before, at: Date.now() });
  clear(root);
  nearest(root, from).replaceChildren(said, ...(before && word !== "undone" ? [undo] : []));
}

/** Take every notice away. @param {HTMLElement} root */
export function clear(root) {
  for (const place of root.querySelectorAll("[data-notice]")) place.replaceChildren();
}

/** The place for notices around an element, or else the line that stays in sight. @param {HTMLElement} root @param {Element} from */
export function nearest(root, from) {
  for (let at = from.parentElement; at && at !== root; at = at.parentElement) {
    const place = at.querySelector(":scope > [data-notice]");
    if (place) return place;
  }
  return /** @type {Element} */ (root.querySelector(".kj-bar-line [data-notice]"));
}
