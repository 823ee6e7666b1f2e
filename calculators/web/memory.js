// What was typed, for as long as the tab lives: survives a reload and the switch of language. Storage may be blocked.

/** @typedef {import("./form.js").Fields} Fields */

/** @param {string} id the calculator's @returns {Fields} nothing where nothing sensible was kept */
export function recall(id) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(`kijun.${id}`) ?? "{}");
    return Object.fromEntries(Object.entries(kept ?? {}).filter(([, text]) => typeof text === "string"));
  } catch {
    return {};
  }
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
