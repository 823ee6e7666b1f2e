// Lets later visits work offline, the calculators included. Registered after a first result (see offline.js).
//
// It never answers worse than the network would: whatever the cache does, the network's answer goes out, and no answer
// waits for the cache to be written. And it never keeps what is damaged: files of a release only with the hash that the
// manifest gives, pages only to their last tag. Nothing from elsewhere is kept.
//
// Files with a hash in their path never change: from the cache first. Pages and the rest: from the network, and from the
// cache when that fails, answers 5xx or takes three seconds.
//
// A new worker fetches its whole release while it is being installed, and takes over when no tab is left that the old one
// serves. Only then do other releases go, and only if its own is whole: no open tab loses a file that it has yet to load,
// no page is kept without its files. Not waited for is a tab reloaded past the service worker: it asks the network alone.
// `"sw": false` in manifest.json takes all this away from every reader, at once.

/** @typedef {import("./bundle.js").Manifest} Manifest */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const VERSION = "__VERSION__"; // of the manifest: a new one makes this file new, and so installed
const CACHE = "kijun"; // kept.js lists what is in it
const SITE = new URL("./", worker.location.href).href;
const KIJUN = `${SITE}assets/kijun/`;
const MANIFEST = `${KIJUN}manifest.json`; // in the cache: of the release that is kept whole, its pages included
const PATIENCE = 3000; // for what there is a substitute for
const LONGEST = 30_000; // for a release, and for the last that is left

const hashes = /** @type {Map<string, string>} */ (new Map()); // of all files of the releases seen since it started
/** @type {Promise<Manifest> | undefined} while it is under way */
let asking;
/** @type {Manifest | undefined} what the site said when its release was to be kept */
let told;
let asleep = false; // the cache took too long for its last answer: nothing waits for it until it has given one

/** The name a request is kept under. @param {string} url */
const key = (url) => url.replace(/[?#].*/, "");
/** @param {string} url */
const hashed = (url) => /^(en\/)?assets\/(kijun\/(rt|rules|web)\/|.*\.[0-9a-f]{8}\.)/.test(url.slice(SITE.length));
/** @param {string} url */
const isPage = (url) => /(\/|\.html)$/.test(key(url));

// Async, so that they fail softly also where there is no Cache API.
const open = async () => caches.open(CACHE);
const match = async (/** @type {string} */ name) => caches.match(name, { cacheName: CACHE });

/**
 * What a promise gives, or nothing when it fails or takes too long.
 * @template T @param {number} ms @param {Promise<T>} promise @returns {Promise<T | undefined>}
 */
function within(ms, promise) {
  const late = /** @type {Promise<undefined>} */ (new Promise((resolve) => setTimeout(resolve, ms)));
  return Promise.race([promise.catch(() => undefined), late]);
}

/** The same of the cache, for as long as it is quick. @template T @param {Promise<T>} promise */
function soonOf(promise) {
  const late = setTimeout(() => {
    asleep = true;
  }, PATIENCE);
  const awake = () => {
    clearTimeout(late);
    asleep = false;
  };
  promise.then(awake, awake);
  return asleep ? undefined : within(PATIENCE, promise);
}

// --- what is whole ------------------------------------------------------------------------------------------------

/** The files of a release, with their hashes. @param {Manifest} manifest @returns {[string, string][]} */
function contents({ runtime, rules, web }) {
  /** @type {[string, string][]} */
  const listed = [[rules.file, rules.sha256]];
  for (const { base, files } of [runtime, web]) for (const file of files) listed.push([base + file.name, file.sha256]);
  return listed.map(([path, hash]) => [KIJUN + path, hash]);
}

/** What the site holds now; asked once for all who want to know it meanwhile. @returns {Promise<Manifest>} */
function manifest() {
  const ask = async () => {
    const signal = AbortSignal.timeout(PATIENCE);
    const now = await (await fetch(`${MANIFEST}?${VERSION}`, { cache: "no-store", signal })).json();
    for (const [url, hash] of contents(now)) hashes.set(url, hash);
    return now;
  };
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

/** Whether a type is right: for a missing file some hosts send a page. @param {string} url @param {string} type */
function fits(url, type) {
  if (/\.m?js$/.test(url)) return type.includes("javascript");
  return url.endsWith(".css") ? type.startsWith("text/css") : isPage(url) === type.startsWith("text/html");
}

/** @param {string} url @param {Response} response used up @returns {Promise<boolean>} false also when it breaks off */
async function isWhole(url, response) {
  if (!fits(url, response.headers.get("Content-Type") ?? "")) return false;
  try {
    if (url.startsWith(KIJUN)) {
      const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
      if (!hashes.has(url)) await manifest(); // of a release newer than this worker
      return hashes.get(url) === [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    }
    const text = await response.text();
    return !isPage(url) || (text.includes("kijun-root") && text.includes("</html>"));
  } catch {
    return false;
  }
}

// --- the cache, every use of which may fail -------------------------------------------------------------------------

/** The copy that is kept, if there is one that can be read; a disk may need long for it, or for ever. @param {string} url */
async function held(url) {
  const copy = await match(key(url));
  // Read to its end, or nobody would notice before the page does; of the runtime the page does, and asks past this.
  if (copy && !url.startsWith(KIJUN)) return (await isWhole(key(url), copy.clone())) ? copy : undefined;
  if (!url.startsWith(`${KIJUN}rt/`)) await copy?.clone().arrayBuffer();
  return copy;
}

/**
 * Keep an answer if it is whole. This and what follows reject only when the cache fails: then there is no use in more.
 * @param {Response} response @returns {Promise<boolean>} whether it is kept
 */
async function store(response) {
  const url = key(response.url);
  if (response.status !== 200 || response.type !== "basic" || response.redirected) return false;
  if (!(await isWhole(url, response.clone()))) return false;
  if (!(await caches.has(CACHE))) return false; // taken away, while a page is open
  await (await open()).put(url, response);
  return true;
}

/** Have a file kept. @param {string} url @returns {Promise<boolean>} whether it is */
async function keepFile(url) {
  const copy = await within(PATIENCE, held(url));
  if (copy && (await isWhole(url, copy))) return true;
  for (const cache of /** @type {RequestCache[]} */ (["default", "reload"])) {
    const response = await fetch(url, { cache }).catch(() => Response.error());
    if (await store(response)) return true;
    if (url.startsWith(KIJUN) && !hashes.has(url)) break; // of no release, or of one that cannot be learnt now
  }
  return false;
}

/** Have a page kept as the site has it now, with what it names. @param {string} url @returns {Promise<boolean>} */
async function keepPage(url) {
  const response = await fetch(url, { cache: "no-cache" }).catch(() => Response.error());
  if (response.status === 404 || response.redirected) return (await open()).delete(url).then(() => true);
  if (!(await isWhole(url, response.clone()))) return false;
  const named = (await response.clone().text()).matchAll(
    /<(?:link|script)\s[^>]*?(?:href|src)="([^"]+\.(?:css|js|svg))"/g,
  );
  const files = [...named].map(([, path]) => new URL(String(path), url).href).filter((file) => file.startsWith(SITE));
  for (const file of files) if (!(await keepFile(file))) return false;
  return store(response);
}

/** Keep the release that the site has now: its files, and with them the pages that are kept, which name them. */
async function renew() {
  told = await manifest();
  if (told.sw === false) return worker.skipWaiting();
  const cache = await open();
  // First what says that a page is not kept: there may be no room for the rest.
  const offline = [`${SITE}offline/`, `${SITE}en/offline/`];
  let whole = true;
  for (const url of offline) whole = (await keepPage(url)) && whole;
  for (const [url] of contents(told)) whole = (await keepFile(url)) && whole;
  const pages = (await cache.keys()).map(({ url }) => url).filter((url) => url.startsWith(SITE) && isPage(url));
  for (const url of pages) if (!offline.includes(url)) whole = (await keepPage(url)) && whole;
  if (whole) await cache.put(MANIFEST, new Response(JSON.stringify(told)));
}

/** Let go of all other releases, or of everything. */
async function tidy() {
  const whole = await match(MANIFEST).catch(() => undefined);
  /** @type {Manifest} */
  const now = whole ? await whole.json() : (told ?? (await manifest()));
  if (now.sw === false) {
    const drop = async () => caches.delete(CACHE);
    await drop().catch(() => false);
    await worker.registration.unregister();
  } else if (whole) {
    const stay = new Set([MANIFEST, ...contents(now).map(([url]) => url)]);
    const cache = await open();
    const old = (await cache.keys()).filter(({ url }) => url.startsWith(KIJUN) && !stay.has(url));
    await Promise.all(old.map((request) => cache.delete(request)));
  }
}

// --- answers --------------------------------------------------------------------------------------------------------

/** Ask the network, and keep what it gives without anybody waiting for that. @param {FetchEvent} event */
function load(event) {
  const both = fetch(event.request).then((response) => ({ response, copy: response.clone() }));
  event.waitUntil(both.then(({ copy }) => store(copy)).catch(() => {}));
  return both.then(({ response }) => response);
}

/** The page that says why there is none, for the address asked for. @param {string} url */
async function instead(url) {
  const home = `${SITE}${url.slice(SITE.length).startsWith("en/") ? "en/" : ""}offline/`;
  const copy = await held(home);
  if (!copy) return undefined;
  const headers = new Headers(copy.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  const text = (await copy.text()).replace(/<head[^>]*>/, (head) => `${head}<base href="${home}">`);
  return new Response(text, { status: 503, headers });
}

/** @param {FetchEvent} event @returns {Promise<Response>} */
async function answer(event) {
  const { url, cache, mode } = event.request;
  // A retry asks past every cache: by its mode, or for the worker's script by a query.
  const retry = cache === "reload" || url.includes("?");
  const copy = held(url);
  const soon = soonOf(copy);
  const found = hashed(url) && !retry ? await soon : undefined;
  if (found) return found;
  const best = load(event)
    .then(async (response) => {
      const kept = await soon;
      if (kept && response.status >= 500) return kept;
      if (kept && !retry) await response.clone().arrayBuffer(); // then only what comes to its end is better
      return response;
    })
    .catch(async (error) => {
      const any = async () => (await copy.catch(() => undefined)) ?? (mode === "navigate" ? instead(url) : undefined);
      const kept = await within(LONGEST, any());
      if (kept) return kept;
      throw error;
    });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(async () => (await soon) ?? best);
  return Promise.race([best, late]);
}

worker.addEventListener("install", (event) => {
  const forget = async () => (await open()).delete(MANIFEST);
  event.waitUntil(within(LONGEST, forget().then(renew, renew)));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([within(PATIENCE, worker.clients.claim()), within(PATIENCE, tidy())]));
});

worker.addEventListener("message", (event) => {
  const keep = async () => {
    if (!(await match(MANIFEST))) await renew().catch(() => {});
    let whole = true;
    for (const url of /** @type {string[]} */ (event.data.keep).map(key)) {
      if (!url.startsWith(SITE) || (await within(PATIENCE, held(url)))) continue;
      whole = (await (isPage(url) ? keepPage(url) : keepFile(url))) && whole;
    }
    return whole;
  };
  event.waitUntil(
    keep()
      .catch(() => false)
      .then((whole) => event.ports[0]?.postMessage(whole)),
  );
});

worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const mine = method === "GET" && url.startsWith(SITE) && url !== worker.location.href && !url.startsWith(MANIFEST);
  if (mine) event.respondWith(answer(event));
});
