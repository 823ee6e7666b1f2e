// What a reader sees while Python is not there yet, or will not come: a bar in bytes, or what failed and what to do.

/** @typedef {{code?: string, detail?: string, file?: string}} Failure */

/**
 * The bar; CSS keeps it out of sight until the reader has really had to wait.
 * @param {Element} box @param {{loaded: number, total: number}} state @param {string | undefined} said nothing when done
 */
export function progress(box, { loaded, total }, said) {
  /** @type {HTMLElement} */ (box).hidden = said === undefined;
  const [label, bar] = [box.querySelector("[data-stage]"), box.querySelector("progress")];
  if (said === undefined || !label || !bar) return;
  label.textContent = said;
  bar.max = total || 1;
  bar.value = Math.min(loaded, bar.max);
}

/**
 * The words for a failure, which the build rendered as templates, with its code for whoever mends it.
 * @param {Element} root @param {Failure} failure
 */
export function failure(root, { code = "unknown", detail = "", file = "" }) {
  const of = (/** @type {string} */ name) => root.querySelector(`template[data-failure="${CSS.escape(name)}"]`);
  const found = of(code) ?? of(code.startsWith("http-") ? "http" : "unknown");
  const box = /** @type {DocumentFragment} */ (/** @type {HTMLTemplateElement} */ (found).content.cloneNode(true));
  const told = box.querySelector("[data-detail]");
  if (told) told.textContent = [code, file, detail].filter(Boolean).join(" · ").slice(0, 500);
  root.querySelector("[data-trouble]")?.replaceChildren(box);
}
