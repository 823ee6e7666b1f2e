// Share links: `#k=lancers-rank&v=1&day=2024-01-20&f.completion.part=9`. A fragment is never sent to a server.
// Only letters, digits and = & . _ - % appear, so that no chat program and no selector stumbles over one.

const LONGEST = 2000;

/** @param {string} part */
const encode = (part) =>
  encodeURIComponent(part).replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

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
 *   nothing (undefined) where the fragment is no share link at all, `null` where it is a broken one
 */
export function readLink(hash) {
  if (!hash.startsWith("#k=")) return undefined;
  /** @type {Record<string, string>} */
  const read = {};
  try {
    for (const pair of hash.slice(1, 2 * LONGEST).split("&")) {
      const at = pair.indexOf("=");
      if (at > 0) read[decodeURIComponent(pair.slice(0, at))] = decodeURIComponent(pair.slice(at + 1));
    }
  } catch {
    return null;
  }
  const { k, v, day, ...rest } = read;
  if (!v) return null;
  /** @type {Record<string, string>} */
  const fields = day ? { day } : {};
  for (const [name, value] of Object.entries(rest)) fields[name.startsWith("f.") ? name.slice(2) : `?${name}`] = value;
  return { id: String(k), version: v, fields };
}
