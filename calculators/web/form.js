// Reading and writing the fields of a form. Knows names and values, no rule and no wording.

import { blank, put, typed } from "./field.js";
import { grow, most, shrink } from "./rows.js";

/** @typedef {Record<string, string>} Fields what was typed, by field name; blank fields are left out */
/** @typedef {import("./field.js").Control} Control */

/** @param {HTMLFormElement} form @returns {Control[]} */
const controls = (form) => [.../** @type {NodeListOf<Control>} */ (form.querySelectorAll("[name]"))];

/** @param {HTMLFormElement} form @returns {Fields} */
export function values(form) {
  /** @type {Fields} */
  const fields = {};
  for (const control of controls(form)) {
    const text = typed(control);
    if (text.trim()) fields[control.name] = text;
  }
  return fields;
}

/**
 * Replace everything in the form.
 * @param {HTMLFormElement} form
 * @param {object} fields what was kept or linked: anything may stand there, but only texts and numbers are taken
 * @returns {string[]} names that the form does not have, or whose value it cannot hold
 */
export function fill(form, fields) {
  form.querySelectorAll("[data-rows]").forEach(shrink);
  controls(form).forEach(blank);
  return write(form, Object.entries(fields));
}

/**
 * Write over some fields, adding the rows they need. What one costs does not depend on how many there are.
 * @param {HTMLFormElement} form
 * @param {[name: string, text: unknown][]} fields
 * @returns {string[]} as for `fill`
 */
export function write(form, fields) {
  const before = index(form);
  for (const box of form.querySelectorAll("[data-rows]")) {
    const rows = `${box.getAttribute("data-rows")}.`;
    let last = 0;
    for (const [name] of fields) {
      const [, number, column] = (name.startsWith(rows) && /^([1-9]\d*)\.(.+)$/.exec(name.slice(rows.length))) || [];
      if (before.has(`${rows}1.${column}`) && Number(number) <= most(box)) last = Math.max(last, Number(number));
    }
    grow(box, last);
  }
  const known = index(form);
  const stray = fields.filter(([name, text]) => {
    const found = /string|number/.test(typeof text) && known.get(name);
    return !found || !put(found, String(text));
  });
  return stray.map(([name]) => name);
}

/** The controls of each name, in one pass; radio buttons share theirs. @param {HTMLFormElement} form */
function index(form) {
  /** @type {Map<string, Control[]>} */
  const known = new Map();
  for (const control of controls(form)) {
    const same = known.get(control.name);
    if (same) same.push(control);
    else known.set(control.name, [control]);
  }
  return known;
}

/**
 * How many questions of each group have an answer; a group without any question that day goes away.
 * @param {Element} root @param {Fields} fields @param {string} words "{n} of {of}"
 */
export function count(root, fields, words) {
  const answered = new Set(Object.keys(fields).map((name) => name.split(".")[0]));
  for (const group of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(".kj-group"))) {
    const asked = [...group.querySelectorAll("[data-fact]:not([hidden])")];
    const n = asked.filter((question) => answered.has(question.getAttribute("data-fact") ?? "")).length;
    group.hidden = asked.length === 0;
    const place = group.querySelector("[data-count]");
    if (place) place.textContent = words.replace("{n}", String(n)).replace("{of}", String(asked.length));
  }
}
