// Repeatable rows of a form: add, remove, number, paste a table. Every name and id in a row carries the row's number.

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/** @param {Element} box */
export const size = (box) => box.querySelectorAll("[data-row]").length;

/** @param {Element} place @returns {Control[]} */
const inputs = (place) => [...place.querySelectorAll("input, select, textarea")].map((e) => /** @type {Control} */ (e));

/** A radio button or a box to tick. @param {unknown} control @returns {control is HTMLInputElement} */
export const isMark = (control) => control instanceof HTMLInputElement && /radio|checkbox/.test(control.type);

/** @param {Control} control */
export function blank(control) {
  if (isMark(control)) control.checked = false;
  else control.value = "";
}

/** A blank copy of the first row at the end, or nothing where there are enough. @param {Element} box */
export function addRow(box) {
  const first = box.querySelector("[data-row]");
  if (!first || size(box) >= Number(box.getAttribute("data-most"))) return null;
  const row = /** @type {HTMLElement} */ (first.cloneNode(true));
  // Before it joins the form: a radio that shares a name with the first row's would take its mark away.
  renumber(row, String(box.getAttribute("data-rows")), size(box) + 1, box.getAttribute("data-label") ?? "");
  inputs(row).forEach(blank);
  for (const slot of row.querySelectorAll("[data-error]")) slot.textContent = "";
  box.append(row);
  return row;
}

/** Remove a row and close the gap; the last one is only emptied. @param {Element} row @returns {Element} the rows left */
export function removeRow(row) {
  const box = /** @type {Element} */ (row.parentElement);
  if (size(box) === 1) {
    inputs(row).forEach(blank);
    return box;
  }
  row.remove();
  box.querySelectorAll("[data-row]").forEach((left, index) => {
    renumber(left, String(box.getAttribute("data-rows")), index + 1, box.getAttribute("data-label") ?? "");
  });
  return box;
}

/** @param {Element} row @param {string} rows @param {number} number @param {string} label */
function renumber(row, rows, number, label) {
  const [was, is] = [`${rows}.${row.getAttribute("data-row")}.`, `${rows}.${number}.`];
  row.setAttribute("data-row", String(number));
  row.setAttribute("aria-label", label.replace("{n}", String(number)));
  for (const part of row.querySelectorAll("*")) {
    for (const name of ["id", "name", "for", "aria-describedby", "data-error"]) {
      const value = part.getAttribute(name);
      if (value?.includes(was)) part.setAttribute(name, value.replaceAll(was, is));
    }
  }
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
  const cells = (/** @type {Element} */ row) => inputs(row).filter((control) => !isMark(control));
  let row = from.closest("[data-row]");
  const start = row ? cells(row).indexOf(from) : 0;
  for (const line of lines) {
    row ??= addRow(box);
    if (!row) break;
    const open = cells(row).slice(start);
    line.split("\t").forEach((cell, n) => {
      const control = open[n];
      if (control) control.value = cell.trim();
    });
    row = row.nextElementSibling;
  }
  return true;
}
