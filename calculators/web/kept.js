// On the page that stands in for one that is not kept: tries that one again, and lists those that are.

const meta = /** @type {HTMLMetaElement} */ (document.querySelector("meta[name=kijun-root]"));
const root = new URL(`${meta.content}/`, document.baseURI).href;
const { lang } = document.documentElement;

/** Title, address and language of every page that the service worker (sw.js) keeps, those of this language first. */
async function pages() {
  const cache = await caches.open("kijun");
  const urls = (await cache.keys())
    .map(({ url }) => url)
    .filter((url) => url.startsWith(root) && /(\/|\.html)$/.test(url));
  const read = async (/** @type {string} */ url) => {
    const text = (await (await cache.match(url))?.text()) ?? "";
    const { title, documentElement } = new DOMParser().parseFromString(text.replace(/<body.*/s, ""), "text/html");
    return { url, title: title.replace(/ - Kijun$/, ""), lang: documentElement.lang };
  };
  const found = await Promise.all(urls.filter((url) => !url.endsWith("/offline/")).map(read));
  const foreign = (/** @type {{lang: string}} */ page) => Number(page.lang !== lang);
  return found.filter(({ title }) => title).sort((a, b) => foreign(a) - foreign(b) || (a.url < b.url ? -1 : 1));
}

/** Shows the list only once there is something to list. */
async function list() {
  const section = /** @type {HTMLElement} */ (document.querySelector("[data-kijun-kept]"));
  const items = (await pages()).map((page) => {
    const link = Object.assign(document.createElement("a"), { href: page.url, hreflang: page.lang, lang: page.lang });
    link.textContent = page.title;
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  section.querySelector("ul")?.replaceChildren(...items);
  section.hidden = items.length === 0;
}

const again = /** @type {HTMLElement} */ (document.querySelector("[data-kijun-again]"));
again.addEventListener("click", () => location.reload());
again.hidden = false;
const other = /** @type {HTMLAnchorElement | null} */ (document.querySelector("[data-kijun-language]"));
const path = location.pathname.slice(new URL(root).pathname.length); // of the page that was asked for
if (other) other.href = root + (lang === "ja" ? `en/${path}` : path.replace(/^en\//, ""));
list().catch(() => {}); // then nothing is said of what is kept
