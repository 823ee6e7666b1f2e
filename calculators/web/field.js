// One field of a form: putting a text into it, whatever its kind, and taking it out again. It loses none in silence.

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

const SPACE = /[\s\u200b-\u200d\u2060]/;
const HALF = "????-??-??"; // half a date has no value; this is no date, so that Python says so

/** Without the spaces around it: full-width, unbreakable and invisible ones, too. @param {string} text */
export function strip(text) {
  let [from, to] = [0, text.length];
  while (from < to && SPACE.test(text.charAt(from))) from++;
  while (to > from && SPACE.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** The same for ＹＥＳ, yes and " Yes". @param {string | null | undefined} text */
export const fold = (text) =>
  strip(text ?? "")
    .normalize("NFKC")
    .toLowerCase();

/** A radio button or a box to tick. @param {unknown} control @returns {control is HTMLInputElement} */
export const isMark = (control) => control instanceof HTMLInputElement && /radio|checkbox/.test(control.type);

/** A field for a date, also while it holds another text. @param {unknown} control @returns {control is HTMLInputElement} */
export const isDate = (control) =>
  control instanceof HTMLInputElement && (control.type === "date" || "date" in control.dataset);

/** What was typed or chosen. @param {Control} control */
export function typed(control) {
  if (control.type === "date" && !control.value && control.validity.badInput) return HALF;
  return isMark(control) && !control.checked ? "" : control.value;
}

/** @param {Control} control */
export function blank(control) {
  if (isMark(control)) control.checked = false;
  else write(control, "");
}

/**
 * @param {Control[]} controls the one of a name, or all its radio buttons
 * @param {string} text for a choice its value or what the reader sees
 * @returns {boolean} whether the field holds it; otherwise it is blank
 */
export function put(controls, text) {
  const control = /** @type {Control} */ (controls[0]);
  const half = isDate(control) && text === HALF;
  if (control instanceof HTMLSelectElement) return choose(controls, [...control.options], text);
  if (control.type === "radio") return choose(controls, /** @type {HTMLInputElement[]} */ (controls), text);
  if (isMark(control))
    control.checked = text !== ""; // any text ticks it, as in Python
  else write(control, half ? "" : text);
  return !half;
}

/** @param {Control[]} controls @param {(HTMLInputElement | HTMLOptionElement)[]} options @param {string} text */
function choose(controls, options, text) {
  const label = (/** @type {Element} */ option) => (option.closest("label") ?? option).textContent;
  const found =
    options.find(({ value }) => value === text) ??
    options.find((option) => [option.value, label(option)].some((name) => fold(name) === fold(text)));
  controls.forEach(blank);
  if (found instanceof HTMLOptionElement) found.selected = true;
  else if (found) found.checked = true;
  return Boolean(found) || !strip(text);
}

/** @param {Control} control no mark @param {string} text */
function write(control, text) {
  const line = control instanceof HTMLTextAreaElement ? text : text.replace(/[\r\n]+/g, " ");
  if (!isDate(control)) {
    control.value = line;
    return;
  }
  // A date field drops any other text. Python reads more, and says what it cannot read.
  const type = isDay(strip(line)) ? "date" : "text";
  if (control.type !== type) {
    control.type = type;
    control.dataset.date = "";
    control.addEventListener("change", again);
  }
  control.value = strip(line);
}

/** Whether a date field can hold it. @param {string} text */
const isDay = (text) =>
  text === "" || (/^(?!0000)\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text));

/** A field that was emptied, or holds a date after all, is a date field again. @param {Event} event */
function again({ target }) {
  const control = /** @type {HTMLInputElement} */ (target);
  write(control, control.value);
}
