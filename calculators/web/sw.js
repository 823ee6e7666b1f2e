// Lets the next visit work offline, the calculators included. Registered after a first result (see offline.js).
//
// Files with a hash in their path never change: from the cache first. Pages and the rest: from the network, and from the
// cache when that fails or takes three seconds. Nothing from elsewhere is kept. `"sw": false` in manifest.json takes
// this away again from every reader.

/** @typedef {import("./bundle.js").Manifest} Manifest */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const VERSION = "__VERSION__"; // of the manifest: a new one makes this file new, and so installed
const CACHE = "kijun";
const SITE = new URL("./", worker.location.href).href;
const KIJUN = `${SITE}assets/kijun/`;
const PATIENCE = 3000;
let off = false; // told to go away; pages that are open keep asking it

/** @returns {Promise<Manifest>} */
const manifest = async () => (await fetch(`${KIJUN}manifest.json?${VERSION}`, { cache: "no-store" })).json();

/** @param {string} url */
const hashed = (url) => /^assets\/(kijun\/(rt|rules|web)\/|.*\.[0-9a-f]{8}\.)/.test(url.slice(SITE.length));

/** The name a request is kept under. @param {string} url */
const key = (url) => url.replace(/[?#].*/, "");

/** @param {RequestInfo} request @param {Cache} cache */
async function load(request, cache) {
  const response = await fetch(request);
  if (response.ok && response.type === "basic" && !response.redirected) {
    await cache.put(key(response.url), response.clone());
  }
  return response;
}

/** @param {Request} request */
async function answer(request) {
  if (off) return fetch(request);
  const cache = await caches.open(CACHE);
  const held = await cache.match(key(request.url));
  // A retry asks past every cache: by its mode, or for the worker's script by a query.
  const retry = request.cache === "reload" || request.url.includes("?");
  if (held && hashed(request.url) && !retry) return held;
  const online = load(request, cache);
  if (!held) return online;
  online.catch(() => {}); // may fail after the time is up
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, held));
  return Promise.race([online, late]).catch(() => held);
}

/** Forget what the site no longer has, and fetch visited pages anew: they name the new files. */
async function tidy() {
  const now = await manifest();
  if (now.sw === false) {
    off = true;
    await caches.delete(CACHE);
    await worker.registration.unregister();
    return;
  }
  const cache = await caches.open(CACHE);
  const current = [now.runtime.base, now.rules.file, now.web.base].map((path) => KIJUN + path);
  const held = (await cache.keys()).map((request) => request.url);
  const old = held.filter((url) => /\/(rt|rules|web)\//.test(url.slice(KIJUN.length - 1)) && url.startsWith(KIJUN));
  const gone = old.filter((url) => !current.some((path) => url.startsWith(path)));
  if (gone.length === 0) return;
  const fresh = [KIJUN + now.rules.file, ...now.web.files.map(({ name }) => KIJUN + now.web.base + name)];
  const pages = held.filter((url) => !hashed(url)).map((url) => new Request(url, { cache: "no-cache" }));
  await Promise.all([...fresh, ...pages].map((request) => load(request, cache).catch(() => {})));
  await Promise.all(gone.map((url) => cache.delete(url)));
}

worker.addEventListener("install", (event) => {
  // A waiting worker waits until the last page is closed; one that only takes itself away need not.
  event.waitUntil(manifest().then((now) => (now.sw === false ? worker.skipWaiting() : undefined)));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([worker.clients.claim(), tidy().catch(() => {})]));
});

worker.addEventListener("message", (event) => {
  const urls = /** @type {string[]} */ (event.data.keep);
  const keep = async () => {
    const cache = await caches.open(CACHE);
    const missing = await Promise.all(urls.map(async (url) => ((await cache.match(key(url))) ? "" : url)));
    await Promise.all(missing.filter(Boolean).map((url) => load(url, cache).catch(() => {})));
  };
  event.waitUntil(keep());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.url.slice(SITE.length);
  if (request.method !== "GET" || !request.url.startsWith(SITE)) return;
  if (path === "sw.js" || path.startsWith("assets/kijun/manifest.json")) return;
  event.respondWith(answer(request));
});
