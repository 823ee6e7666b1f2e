// Repeatable rows of a form: add, remove, number. Every name and id in a row carries the row's number.

import { blank } from "./field.js";

/** @typedef {import("./field.js").Control} Control */

/** @type {WeakMap<Element, HTMLElement>} a blank first row for each box of rows */
const blanks = new WeakMap();

/**
 * Tells how high a row is, by the second of each box. Rows far down are laid out only in sight: at a wrong guess all that
 * stands below would move just then, away from under a finger.
 */
const heights = new ResizeObserver((seen) => {
  for (const { target, contentRect } of seen) {
    const box = /** @type {HTMLElement | null} */ (target.parentElement);
    if (contentRect.height === 0 || target.querySelector("[data-error]:not([hidden])")) continue;
    box?.style.setProperty("--kj-row", `${contentRect.height}px`);
  }
});

/** @param {Element} place @returns {NodeListOf<Control>} */
export const inputs = (place) => place.querySelectorAll("input, select, textarea");

/** The most rows that a box may hold. @param {Element} box */
export const most = (box) => Number(box.getAttribute("data-most"));

/** Blank rows at the end, until there are `count`. @param {Element} box @param {number} count */
export function grow(box, count) {
  const rows = document.createDocumentFragment();
  for (let number = box.children.length + 1; number <= count; number++) {
    const row = /** @type {HTMLElement} */ (blankRow(box).cloneNode(true));
    // Before it joins the form: a radio that shares a name with the first row's would take its mark away.
    renumber(box, row, number);
    rows.append(row);
  }
  box.append(rows);
  const second = box.children[1];
  if (second) heights.observe(second);
}

/** @param {Element} box */
function blankRow(box) {
  const row = blanks.get(box) ?? /** @type {HTMLElement} */ (box.firstElementChild?.cloneNode(true));
  if (blanks.has(box)) return row;
  for (const control of inputs(row)) {
    blank(control);
    control.removeAttribute("aria-invalid");
  }
  for (const slot of /** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll("[data-error]"))) {
    slot.hidden = true;
    slot.textContent = "";
  }
  blanks.set(box, row);
  return row;
}

/** The first row alone. @param {Element} box */
export function shrink(box) {
  while (box.children.length > 1) box.lastElementChild?.remove();
}

/** A blank row at the end, or nothing where there are enough. @param {Element} box */
export function addRow(box) {
  const full = box.children.length >= most(box);
  grow(box, Math.min(box.children.length + 1, most(box)));
  return full ? null : box.lastElementChild;
}

/** Remove a row and close the gap; a blank one takes the place of the last. @param {Element} row @returns {Element} the row to go on with */
export function removeRow(row) {
  const box = /** @type {Element} */ (row.parentElement);
  if (box.children.length === 1) grow(box, 2);
  const next = row.nextElementSibling;
  const left = next ?? /** @type {Element} */ (row.previousElementSibling);
  row.remove();
  for (let after = next; after; after = after.nextElementSibling) {
    renumber(box, after, Number(after.getAttribute("data-row")) - 1);
  }
  return left;
}

/** @param {Element} box @param {Element} row @param {number} number */
function renumber(box, row, number) {
  const rows = box.getAttribute("data-rows");
  const [was, is] = [`${rows}.${row.getAttribute("data-row")}.`, `${rows}.${number}.`];
  row.setAttribute("data-row", String(number));
  row.setAttribute("aria-label", (box.getAttribute("data-label") ?? "").replace("{n}", String(number)));
  for (const part of row.querySelectorAll("[id], [name], [for], [data-error]")) {
    for (const name of ["id", "name", "for", "aria-describedby", "data-error"]) {
      const value = part.getAttribute(name);
      if (value?.includes(was)) part.setAttribute(name, value.replaceAll(was, is));
    }
  }
}
