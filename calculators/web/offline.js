// Registers the service worker (../../../../sw.js), once a reader has seen a first result.

/**
 * @param {string} root URL of assets/kijun/
 */
export async function enable(root) {
  if (!navigator.serviceWorker) return; // not over plain http
  try {
    const script = new URL("../../sw.js", root);
    await navigator.serviceWorker.register(script, { updateViaCache: "none" });
    const { active } = await navigator.serviceWorker.ready;
    // What this visit has loaded went past the service worker; the browser's cache still holds it.
    const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
    const urls = [location.href, ...loaded].map((url) => url.split("#")[0]);
    active?.postMessage({ keep: [...new Set(urls)].filter((url) => url?.startsWith(new URL("../../", root).href)) });
  } catch (error) {
    console.error("Kijun: not available offline:", error); // the page works without
  }
}
