// Registers the service worker (../../../../sw.js) once a reader has seen a first result, and has it keep the page.

/** @type {Set<string>} pages that this visit has had kept */
const kept = new Set();

/**
 * Have the page that is shown kept in both languages, with all that its calculators need. To be called after each
 * result; does nothing once they are kept. Never rejects: the page works without.
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
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: whole }) => whole || kept.delete(here); // the next result tries again
    active?.postMessage({ keep }, [port2]);
  } catch {
    kept.delete(here);
  }
}
