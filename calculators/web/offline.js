// Registers the service worker (../../../../sw.js), once a reader has seen a first result.

/**
 * @param {string} root URL of assets/kijun/
 * @param {import("./bundle.js").Bundle} bundle
 */
export async function enable(root, { runtime, rules }) {
  if (!navigator.serviceWorker) return; // not over plain http
  const site = new URL("../../", root).href;
  try {
    await navigator.serviceWorker.register(`${site}sw.js`, { updateViaCache: "none" });
    const { active } = await navigator.serviceWorker.ready;
    // What this visit has loaded went past the service worker; the browser's cache still holds it.
    const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
    const python = [rules.file, ...runtime.files.map((file) => runtime.base + file.name)].map((path) => root + path);
    const urls = new Set([location.href.replace(/#.*/, ""), ...loaded, ...python]);
    active?.postMessage({ keep: [...urls].filter((url) => url.startsWith(site)) });
  } catch (error) {
    console.error("Kijun: not available offline:", error); // the page works without
  }
}
