// Share links: `#k=lancers-rank&v=1&day=2024-01-20&f.completion.part=9`. A fragment is never sent to a server.
// Only letters, digits and = & . _ - % appear, so that no chat program and no selector stumbles over one.

const LONGEST = 2000;

/** Half of a surrogate pair has no bytes; it travels as U+FFFD. @param {string} part */
const encode = (part) =>
  encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[!'()*~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * @param {string} id @param {string} version @param {Record<string, string>} fields
 * @returns {string | null} the fragment, or nothing where it would be too long to travel
 */
export function writeLink(id, version, fields) {
  const { day = "", ...rest } = fields;
  const pairs = Object.keys(rest)
    .sort()
    .map((name) => `f.${encode(name)}=${encode(String(rest[name]))}`);
  const link = [`#k=${id}`, `v=${version}`, `day=${encode(day)}`, ...pairs].join("&");
  return link.length <= LONGEST ? link : null;
}

/**
 * @param {string} hash
 * @returns {{id: string, version: string, fields: Record<string, string>} | null | undefined}
 *   nothing (undefined) where the fragment is no share link at all, `null` where it is a broken one; what we would not
 *   have written, such as a name without a value or twice, stands under a name with `?`, which no form has
 */
export function readLink(hash) {
  if (!hash.startsWith("#k=")) return undefined;
  if (hash.length > LONGEST) return null;
  /** @type {Map<string, string>} */
  const read = new Map();
  try {
    for (const pair of hash.slice(1).split("&").filter(Boolean)) {
      const [name = "", ...value] = pair.split("=").map(decodeURIComponent);
      read.set(value.length > 0 && !read.has(name) ? name : `?${pair}`, value.join("="));
    }
  } catch {
    return null;
  }
  const [id, version, day] = [read.get("k"), read.get("v"), read.get("day")];
  for (const name of ["k", "v", "day"]) read.delete(name);
  const field = (/** @type {string} */ name) => (/^f\.(?!day$)/.test(name) ? name.slice(2) : `?${name}`);
  const fields = Object.fromEntries([...read].map(([name, value]) => [field(name), value]));
  return version ? { id: String(id), version, fields: day ? { day, ...fields } : fields } : null;
}
