// What was typed, for as long as the tab lives: survives a reload and the switch of language. Storage may be blocked; what
// a reload then takes along lies with the script in the page's head (theme/partials/javascripts/guard.html).

/** @typedef {import("./form.js").Fields} Fields */

/** @param {string} id the calculator's @returns {Fields} nothing where nothing sensible was kept */
export function recall(id) {
  const { kijunCarried } = /** @type {{ kijunCarried?: Record<string, object> }} */ (/** @type {unknown} */ (window));
  let kept = kijunCarried?.[id];
  try {
    kept = JSON.parse(sessionStorage.getItem(`kijun.${id}`) ?? "null") ?? kept;
  } catch {} // blocked, or not ours
  return Object.fromEntries(Object.entries(kept ?? {}).filter(([, text]) => typeof text === "string"));
}

/** @param {string} id @param {Fields} fields @returns {boolean} whether it could be kept: storage may be blocked or full */
export function keep(id, fields) {
  try {
    sessionStorage.setItem(`kijun.${id}`, JSON.stringify(fields));
    return true;
  } catch {
    return false;
  }
}

/** Where nothing can be kept: have the next reload take it along. @param {string} id @param {Fields} fields */
export const carry = (id, fields) => dispatchEvent(new CustomEvent("kijun-carry", { detail: { id, fields } }));
