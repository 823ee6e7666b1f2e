// What was typed, for as long as the tab lives: survives a reload and the switch of language. Storage may be blocked.

/** @typedef {import("./form.js").Fields} Fields */

/** @param {string} id the calculator's @returns {Fields} */
export function recall(id) {
  try {
    return JSON.parse(sessionStorage.getItem(`kijun.${id}`) ?? "{}");
  } catch {
    return {};
  }
}

/** @param {string} id @param {Fields} fields */
export function keep(id, fields) {
  try {
    sessionStorage.setItem(`kijun.${id}`, JSON.stringify(fields));
  } catch {} // blocked, or a paste too large to keep
}
