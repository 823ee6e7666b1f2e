// An answer on the page: the result, the verdict in the line that stays in sight, files to save, which questions count.

import { saveButton } from "./output.js";

/** @typedef {import("./machine.js").Answer} Answer */

/** @param {HTMLElement} root the calculator @param {string} name @returns {HTMLElement} the part marked `data-<name>` */
export const part = (root, name) => /** @type {HTMLElement} */ (root.querySelector(`[data-${name}]`));

/** Show the questions of the edition that the answer used. @param {HTMLElement} root @param {string[]} asked fact ids */
export function questions(root, asked) {
  const wanted = new Set(asked);
  for (const question of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-fact]"))) {
    question.hidden = !wanted.has(question.dataset.fact ?? "");
  }
}

/**
 * @param {HTMLElement} root @param {Answer} answer
 * @param {{ folds: Map<string, boolean>, save: string, quiet: boolean }} how `folds` that the reader opened or closed;
 *   the words of a save button; `quiet` where the focus goes to the verdict, which is then read out anyway
 */
export function show(root, answer, { folds, save, quiet }) {
  const template = document.createElement("template");
  template.innerHTML = answer.html; // from calculators/views, which escapes every word of the reader
  for (const fold of template.content.querySelectorAll("details")) fold.open = folds.get(fold.id) ?? fold.open;
  part(root, "shown").replaceChildren(template.content);
  say(root, answer.say, quiet);
  const files = Object.entries(answer.files);
  const buttons = files.map(([name, text]) => saveButton(name, text, save.replace("{file}", name)));
  part(root, "files").replaceChildren(...buttons);
}

/** Nothing is asked: the worked example again. @param {HTMLElement} root @param {Node[]} example */
export function showExample(root, example) {
  part(root, "shown").replaceChildren(...example);
  part(root, "files").replaceChildren();
  say(root, "", true);
}

/** The line in sight, a live region: each verdict is put there once. @param {HTMLElement} root @param {string} text @param {boolean} quiet */
export function say(root, text, quiet) {
  const status = part(root, "status");
  status.setAttribute("aria-live", quiet ? "off" : "polite");
  if (status.textContent !== text) status.textContent = text;
  part(root, "now").hidden = !text;
}
