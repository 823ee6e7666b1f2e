// Reading and writing the fields of a form. Knows names and values, no rule and no wording.

import { addRow, blank, isMark, size } from "./rows.js";

/** @typedef {Record<string, string>} Fields what was typed, by field name; blank fields are left out */
/** @typedef {import("./rows.js").Control} Control */

/** @param {HTMLFormElement} form @returns {Control[]} */
const controls = (form) => /** @type {Control[]} */ ([...form.elements].filter((e) => e.getAttribute("name")));

/** @param {Control} control */
const text = (control) => {
  // Half a date has no value; any text that is no date makes Python say so.
  if (control.validity.badInput) return "?";
  return isMark(control) && !control.checked ? "" : control.value;
};

/** @param {HTMLFormElement} form @returns {Fields} */
export function values(form) {
  /** @type {Fields} */
  const fields = {};
  for (const control of controls(form)) {
    const typed = text(control);
    if (typed.trim()) fields[control.name] = typed;
  }
  return fields;
}

/**
 * Replace everything in the form.
 * @param {HTMLFormElement} form
 * @param {Fields} fields
 * @returns {string[]} names that the form does not have, or whose value it cannot hold
 */
export function fill(form, fields) {
  for (const box of form.querySelectorAll("[data-rows]")) {
    for (const row of [...box.querySelectorAll("[data-row]")].slice(1)) row.remove();
  }
  controls(form).forEach(blank);
  return Object.keys(fields).filter((name) => !put(form, name, String(fields[name])));
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function put(form, name, value) {
  const [, rows = "", number] = /^([^.]+)\.(\d{1,4})\./.exec(name) ?? [];
  const box = rows && form.querySelector(`[data-rows="${CSS.escape(rows)}"]`);
  if (box) while (!form.elements.namedItem(name) && size(box) < Number(number) && addRow(box));
  const found = /** @type {Control | RadioNodeList | null} */ (form.elements.namedItem(name));
  if (!found || (found instanceof HTMLElement && found.name !== name)) return false;
  if (found instanceof HTMLInputElement && found.type === "date" && !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  // A box alone: any text ticks it, as in Python. Radios of one name are a list, which takes a value.
  if (isMark(found)) found.checked = true;
  else found.value = value;
  return isMark(found) || found.value === value || found instanceof HTMLTextAreaElement;
}

/**
 * How many questions of each group have an answer; a group without any question that day goes away.
 * @param {Element} root @param {Fields} fields @param {string} words "{n} of {of}"
 */
export function count(root, fields, words) {
  const typed = new Set(Object.keys(fields).map((name) => name.split(".")[0]));
  for (const group of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(".kj-group"))) {
    const asked = [...group.querySelectorAll("[data-fact]:not([hidden])")];
    const n = asked.filter((question) => typed.has(question.getAttribute("data-fact") ?? "")).length;
    group.hidden = asked.length === 0;
    const place = group.querySelector("[data-count]");
    if (place) place.textContent = words.replace("{n}", String(n)).replace("{of}", String(asked.length));
  }
}
