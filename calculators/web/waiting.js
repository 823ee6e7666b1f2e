// What a reader sees while Python is not there yet, or will not come: a bar in bytes, or what failed and what to do.

/** @typedef {import("./bundle.js").Failure} Failure */

/**
 * The bar; CSS shows it while the calculator has `data-waiting`, when the reader has really had to wait.
 * @param {Element} box @param {{loaded: number, total: number}} state @param {string | undefined} said nothing when done
 */
export function progress(box, { loaded, total }, said) {
  const [label, bar] = [box.querySelector("[data-stage]"), box.querySelector("progress")];
  if (said === undefined || !label || !bar) return;
  if (label.textContent !== said) label.textContent = said;
  bar.max = total || 1;
  if (total) bar.value = Math.min(loaded, bar.max);
  else bar.removeAttribute("value"); // nobody knows how long
}

/**
 * The words for a failure, which the build rendered as templates, with its code for whoever mends it.
 * @param {Element} root @param {Failure} failure
 */
export function failure(root, { code = "unknown", detail = "", file = "" }) {
  const of = (/** @type {string} */ name) => root.querySelector(`template[data-failure="${CSS.escape(name)}"]`);
  const found = of(code) ?? of(code.startsWith("http-") ? "http" : "unknown");
  const words = /** @type {DocumentFragment} */ (/** @type {HTMLTemplateElement} */ (found).content.cloneNode(true));
  const told = words.querySelector("[data-detail]");
  if (told) told.textContent = [code, file, detail].filter(Boolean).join(" · ").slice(0, 500);
  const box = /** @type {HTMLElement} */ (root.querySelector("[data-trouble]")); // in the line that stays in sight
  // The same words again, at the next key typed, would be read out again.
  if (box.textContent !== words.textContent) box.replaceChildren(words);
}
