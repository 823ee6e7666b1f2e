// Reading and writing the fields of a form, and its repeatable rows. Knows names and values, no rule and no wording.

/** @typedef {Record<string, string>} Fields what was typed, by field name; blank fields are left out */
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/** @param {HTMLFormElement} form @returns {Control[]} */
export const controls = (form) =>
  /** @type {Control[]} */ ([...form.elements].filter((e) => e.getAttribute("name")));

/** @param {Control} control */
const text = (control) => {
  // Half a date has no value; any text that is no date makes Python say so.
  if (control.validity.badInput) return "?";
  return control.type === "radio" && !(/** @type {HTMLInputElement} */ (control).checked) ? "" : control.value;
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
 * @returns {string[]} names that the form does not have
 */
export function fill(form, fields) {
  for (const box of form.querySelectorAll("[data-rows]")) {
    for (const row of [...box.querySelectorAll("[data-row]")].slice(1)) row.remove();
  }
  for (const control of controls(form)) blank(control);
  return Object.entries(fields)
    .filter(([name, value]) => !put(form, name, value))
    .map(([name]) => name);
}

/** @param {Control} control */
function blank(control) {
  if (control.type === "radio") /** @type {HTMLInputElement} */ (control).checked = false;
  else control.value = "";
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function put(form, name, value) {
  const [, rows, number] = /^([^.]+)\.(\d{1,4})\./.exec(name) ?? [];
  const box = rows && form.querySelector(`[data-rows="${CSS.escape(rows)}"]`);
  if (box) while (!form.elements.namedItem(name) && size(box) < Number(number) && addRow(box));
  const found = /** @type {Control | RadioNodeList | null} */ (form.elements.namedItem(name));
  if (!found || (found instanceof HTMLElement && !found.getAttribute("name"))) return false;
  found.value = value;
  return found.value === value || found instanceof HTMLTextAreaElement;
}

/** @param {Element} box */
const size = (box) => box.querySelectorAll("[data-row]").length;

/** A blank copy of the first row at the end, or nothing where there are enough. @param {Element} box */
export function addRow(box) {
  const first = box.querySelector("[data-row]");
  if (!first || size(box) >= Number(box.getAttribute("data-most"))) return null;
  const row = /** @type {HTMLElement} */ (first.cloneNode(true));
  for (const control of row.querySelectorAll("input, select, textarea")) blank(/** @type {Control} */ (control));
  for (const slot of row.querySelectorAll("[data-error]")) slot.textContent = "";
  box.append(row);
  renumber(box);
  return row;
}

/** Remove a row; the last one is only emptied. @param {HTMLElement} row */
export function removeRow(row) {
  const box = /** @type {HTMLElement} */ (row.parentElement);
  if (size(box) > 1) row.remove();
  else for (const control of row.querySelectorAll("input, select, textarea")) blank(/** @type {Control} */ (control));
  renumber(box);
  return box;
}

/** Rows carry their number in every name and id. @param {Element} box */
function renumber(box) {
  const rows = box.getAttribute("data-rows");
  const label = box.getAttribute("data-label") ?? "";
  box.querySelectorAll("[data-row]").forEach((row, index) => {
    const [was, is] = [`${rows}.${row.getAttribute("data-row")}.`, `${rows}.${index + 1}.`];
    row.setAttribute("data-row", String(index + 1));
    row.setAttribute("aria-label", label.replace("{n}", String(index + 1)));
    if (was === is) return;
    const radios = [...row.querySelectorAll("input:checked")]; // a name in use elsewhere would take their mark away
    for (const part of row.querySelectorAll("*")) {
      for (const name of ["id", "name", "for", "aria-describedby", "data-error"]) {
        const value = part.getAttribute(name);
        if (value?.includes(was)) part.setAttribute(name, value.replaceAll(was, is));
      }
    }
    for (const radio of radios) /** @type {HTMLInputElement} */ (radio).checked = true;
  });
}

/**
 * Spread a pasted table over rows, from the field that has the focus.
 * @param {Control} from @param {string} pasted
 * @returns {boolean} whether it was a table
 */
export function pasteRows(from, pasted) {
  const box = from.closest("[data-rows]");
  const lines = pasted.replace(/\r/g, "").split("\n").filter(Boolean);
  if (!box || (lines.length < 2 && !pasted.includes("\t"))) return false;
  const cells = (/** @type {Element} */ row) =>
    /** @type {Control[]} */ ([...row.querySelectorAll("input:not([type=radio]), select, textarea")]);
  let row = /** @type {Element | null} */ (from.closest("[data-row]"));
  const start = row ? cells(row).indexOf(from) : 0;
  for (const line of lines) {
    row ??= addRow(box);
    if (!row) break;
    line.split("\t").forEach((cell, n) => {
      const control = cells(/** @type {Element} */ (row))[start + n];
      if (control) control.value = cell.trim();
    });
    row = row.nextElementSibling;
  }
  return true;
}
