// A pasted table, spread over the rows of a form as a spreadsheet would spread it.

import { fold, isDate, put, strip } from "./field.js";
import { write } from "./form.js";
import { inputs, most } from "./rows.js";

/** @typedef {import("./field.js").Control} Control */
/** @typedef {{say: string, numbers: Record<string, number>}} Told what to say: the keys of words, and the numbers in them */

const AMOUNT = /^\D*\d{1,3}(,\d{3})+\D*$/; // 1,200,300

/**
 * Take what is pasted while a field has the focus. A table as wide as a row begins in its first column, any other in
 * the field; both write over what is there.
 * @param {Control} from @param {string} text
 * @returns {Told | null} nothing where the browser does as well: one text into an ordinary field
 */
export function pasteRows(from, text) {
  const row = from.closest("[data-row]");
  const names = row ? [...new Set([...inputs(row)].map(({ name }) => name))] : [];
  const table = cells(text, names.length);
  const several = table.some((line) => line.length > 1) || table.filter(isFull).length > 1;
  if (row && several) return spread(row, names, names.indexOf(from.name), table);
  if (!isDate(from)) return null;
  put([from], text);
  return { say: "", numbers: {} };
}

/** @param {Element} row @param {string[]} names of its fields @param {number} at which has the focus @param {string[][]} table */
function spread(row, names, at, table) {
  const box = /** @type {HTMLElement} */ (row.parentElement);
  const wide = table.some((line) => line.length >= names.length);
  const start = wide ? 0 : at;
  // A blank line is no row; but in some of the columns it holds the place of one.
  const lines = wide ? table.filter(isFull) : table;
  const heading = isHeading(lines[0] ?? [], [...row.querySelectorAll(".kj-label")].slice(start));
  if (heading) lines.shift();
  const first = Number(row.getAttribute("data-row"));
  const room = lines.slice(0, most(box) - first + 1);
  const name = (/** @type {number} */ n, /** @type {number} */ m) =>
    names[start + m]?.replace(`.${first}.`, `.${first + n}.`) ?? "";
  const fields = room
    .flatMap((line, n) => line.map((cell, m) => /** @type {[string, string]} */ ([name(n, m), cell])))
    .filter(([name, cell]) => name || cell);
  const stray = write(/** @type {HTMLFormElement} */ (row.closest("form")), fields).length;
  const left = lines.length - room.length;
  const say = ["pasted", heading && "heading", left && "left", stray && "stray"].filter(Boolean).join(" ");
  return { say, numbers: { n: room.length, left, most: most(box), stray } };
}

/** @param {string[]} line */
const isFull = (line) => line.some(Boolean);

/** Whether a line repeats what stands above the columns. @param {string[]} line @param {Element[]} labels */
const isHeading = (line, labels) =>
  isFull(line) && line.every((cell, n) => !cell || fold(cell) === fold(labels[n]?.textContent));

/**
 * The cells of a table, line by line, without blank lines at the end. Commas part them only where that is sure.
 * @param {string} text @param {number} width of a row
 */
function cells(text, width) {
  const commas = /\t|^[^,]*$/.test(text) || width < 2 ? [] : parse(text, ",").filter(isFull);
  const sure = commas.length > 1 && commas.every((line) => line.length === width && !AMOUNT.test(line.join()));
  return sure ? commas : parse(text, "\t");
}

/** Spreadsheets put a cell in quotes that holds a line break or the mark. @param {string} text @param {string} mark */
function parse(text, mark) {
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${mark}\n]*))(${mark}|\n|$)`, "g");
  /** @type {string[][]} */
  const lines = [];
  let line = [];
  for (const [, quoted, plain = "", end] of text.replace(/\r\n?/g, "\n").matchAll(cell)) {
    line.push(strip((quoted?.replaceAll('""', '"') ?? plain).replace(/[\t\n]+/g, " ")));
    if (end === mark) continue;
    lines.push(line);
    line = [];
    if (end === "") break;
  }
  return lines.slice(0, lines.findLastIndex(isFull) + 1);
}
