// What the site holds now, and why a file of this page did not come.

/** @typedef {import("./bundle.js").Failure} Failure */
/** @typedef {import("./bundle.js").Manifest} Manifest */

const ANSWERS = 5_000; // ms; without an answer the manifest is as good as missing

/** URL of assets/kijun/. */
export const ROOT = new URL("../../", import.meta.url).href;
/** The folder of this page's scripts below ROOT, such as `web/0123456789ab/`. A release has a folder of its own. */
export const HOME = new URL("./", import.meta.url).href.slice(ROOT.length);

/** The manifest as it lies on the server, or nothing when that cannot be learnt. @returns {Promise<Manifest | undefined>} */
export async function manifest() {
  try {
    const response = await fetch(`${ROOT}manifest.json`, { cache: "no-store", signal: AbortSignal.timeout(ANSWERS) });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file did not come, or not as it should. @param {Failure} failure */
export const concernsFile = ({ code }) => /^(http-|wrong-type|corrupt|offline|unreachable|blocked|stalled)/.test(code);

/**
 * Such a failure in the light of the manifest: a page that was opened before a release asks for files that the release
 * took away, and only a reload helps.
 * @param {Failure} failure @returns {Promise<Failure>}
 */
export async function explained(failure) {
  const now = await manifest();
  return now && !now.dev && now.web.base !== HOME ? { ...failure, code: "release" } : failure;
}

/** Why a worker that fell silent did not load. @param {URL} url @returns {Promise<Failure>} */
export async function lost(url) {
  const file = "worker.js";
  try {
    const [response, now] = await Promise.all([fetch(url, { cache: "reload" }), manifest()]);
    if (!response.ok) return { code: `http-${response.status}`, file, detail: response.statusText };
    const detail = response.headers.get("Content-Type") ?? "";
    if (!detail.includes("javascript")) return { code: "wrong-type", file, detail };
    const bytes = (await response.arrayBuffer()).byteLength;
    const whole = now?.web.files.find(({ name }) => name === file)?.bytes ?? bytes;
    return bytes === whole
      ? { code: "blocked", file, detail }
      : { code: "corrupt", file, detail: `${bytes} / ${whole}` };
  } catch (error) {
    return { code: navigator.onLine ? "unreachable" : "offline", file, detail: String(error) };
  }
}
