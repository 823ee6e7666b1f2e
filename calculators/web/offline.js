// Registers the service worker (../../../../sw.js) once a reader has seen a first result, and has it keep the page.

/** @type {Set<string>} pages that this visit has had kept */
const kept = new Set();

/**
 * Have the page that is shown kept in both languages, with all that its calculators need. To be called after the first
 * result on each page; further calls do nothing. Never rejects: the page works without.
 * @param {string} root URL of assets/kijun/
 */
export async function enable(root) {
  const here = location.href.replace(/[?#].*/, "");
  if (kept.has(here)) return;
  kept.add(here);
  const other = /** @type {HTMLAnchorElement | null} */ (document.querySelector("[data-kijun-language]"));
  const keep = [here, ...(other ? [other.href] : [])];
  try {
    const { serviceWorker } = navigator; // none over plain http
    await serviceWorker.register(new URL("../../sw.js", root), { updateViaCache: "none" });
    const { active } = await serviceWorker.ready;
    active?.postMessage({ keep });
  } catch {
    kept.delete(here); // the next result tries again
  }
}
