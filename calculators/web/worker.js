// Runs the rules in Pyodide, off the page's thread. Speaks JSON text: one Python function, a string in, a string out.
//
// Stock loadPyodide() waits for ever when the WebAssembly cannot be fetched, compiled or started. So everything is
// fetched and compiled here, where each way to fail gets its name, and loadPyodide() finds it done.

/** @typedef {import("./bundle.js").Bundle} Bundle */
/** @typedef {import("./bundle.js").Failure} Failure */
/** @typedef {import("./bundle.js").Report} Report */

const WASM = "pyodide.asm.wasm";
const LIBRARY = "python_stdlib.bin";
const RULES = "/kijun.zip";

/** A failure that has its name already. */
export class Failed extends Error {
  /** @param {string} code @param {string} detail @param {string} [file] */
  constructor(code, detail, file) {
    super(detail);
    this.failure = file ? { code, file, detail } : { code, detail };
  }
}

/**
 * What goes to loadPyodide(), here and in the tests on Node.
 * @param {{ base: string, library: string, lock: Record<string, string>, rules: Promise<Uint8Array> }} from
 */
export function options({ base, library, lock, rules }) {
  return {
    indexURL: base,
    stdLibURL: library,
    lockFileContents: { info: lock, packages: {} }, // no packages, so no lock file to fetch
    packageBaseUrl: base,
    env: { PYTHONHASHSEED: "0", PYTHONPATH: RULES },
    enableRunUntilComplete: false, // would want stack switching, which not every browser has
    /** @param {{ writeFile(path: string, data: Uint8Array): void }} files */
    fsInit: async (files) => files.writeFile(RULES, await rules),
  };
}

/**
 * Name what went wrong.
 * @param {unknown} error
 * @param {string} [file]
 * @returns {Failure}
 */
export function named(error, file) {
  if (error instanceof Failed) return error.failure;
  const detail = String(error instanceof Error ? error.message || error.name : error);
  const code = codeOf(error, detail);
  return file ? { code, file, detail } : { code, detail };
}

/** @param {unknown} error @param {string} detail */
function codeOf(error, detail) {
  if (/Content.Security.Policy|\bCSP\b|unsafe-eval|Refused to/i.test(detail)) return "blocked";
  if (error instanceof RangeError || /out of memory|could not allocate|memory access/i.test(detail)) return "memory";
  if (error instanceof Error && error.name === "PythonError") return "python";
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) return "corrupt";
  return "crashed";
}

/** @param {Response} response @param {(bytes: number) => void} count */
function counted(response, count) {
  const body = /** @type {ReadableStream<Uint8Array>} */ (response.body);
  return body.pipeThrough(
    new TransformStream({
      transform(chunk, out) {
        count(chunk.byteLength);
        out.enqueue(chunk);
      },
    }),
  );
}

/**
 * A response the browser will compile. Counted on a copy, because only of an answer as it came from the network does the
 * browser keep the compiled code for the next visit.
 * @param {Response} response @param {(bytes: number) => void} count
 */
function compilable(response, count) {
  const headers = { "Content-Type": "application/wasm" };
  if (response.headers.get("Content-Type") !== headers["Content-Type"]) {
    return new Response(counted(response, count), { headers }); // a host that does not know the type
  }
  counted(response.clone(), count)
    .pipeTo(new WritableStream())
    .catch(() => {});
  return response;
}

/**
 * @param {string} url
 * @param {string} file
 * @param {boolean} fresh past a damaged copy in the browser's cache
 */
async function fetched(url, file, fresh) {
  let response;
  try {
    response = await fetch(url, fresh ? { cache: "reload" } : {});
  } catch (error) {
    throw new Failed(navigator.onLine ? "unreachable" : "offline", String(error), file);
  }
  if (!response.ok) throw new Failed(`http-${response.status}`, `${response.status} ${response.statusText}`, file);
  // A host without a type for .wasm is fine, a page of text in its place is not.
  const type = response.headers.get("Content-Type") ?? "";
  if (type.startsWith("text/") && !type.includes("javascript")) throw new Failed("wrong-type", type, file);
  return response;
}

/** @param {ReadableStream<Uint8Array>} body @param {string} file */
async function unpacked(body, file) {
  try {
    const stream = body.pipeThrough(/** @type {any} */ (new DecompressionStream("gzip")));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new Failed("corrupt", String(error), file); // gzip carries a checksum
  }
}

/**
 * @param {string} url @param {string} file @param {number | undefined} bytes how long it should be
 * @param {boolean} fresh past a damaged copy in the browser's cache, from which import() would take it
 */
async function imported(url, file, bytes, fresh) {
  if (fresh) await (await fetched(url, file, true)).arrayBuffer();
  try {
    return await import(url);
  } catch (error) {
    const response = await fetched(url, file, true); // says why, where import() does not
    const type = response.headers.get("Content-Type") ?? "";
    if (!type.includes("javascript")) throw new Failed("wrong-type", type, file);
    const whole = (await response.arrayBuffer()).byteLength === bytes; // it came now, so try again
    throw new Failed(whole ? "unreachable" : "corrupt", String(error), file);
  }
}

/**
 * Fetch, compile and start everything at once.
 * @param {string} root URL of assets/kijun/
 * @param {Bundle} bundle
 * @param {boolean} fresh
 * @param {(report: Report) => void} report
 * @returns {Promise<(text: string) => string>}
 */
async function start(root, bundle, fresh, report) {
  if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function") {
    throw new Failed("no-wasm", "WebAssembly or DecompressionStream is missing");
  }
  const base = root + bundle.runtime.base;
  const sizes = new Map(bundle.runtime.files.map((file) => [file.name, file.bytes]));
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, bundle.rules.bytes);
  let loaded = 0;
  let told = 0;
  /** @param {number} bytes */
  const count = (bytes) => {
    loaded += bytes;
    if (loaded - told < total / 100 && loaded < total) return;
    told = loaded;
    report({ type: "progress", stage: "download", loaded, total });
  };
  /** @param {string} file */
  const script = async (file) => {
    const module = await imported(base + file, file, sizes.get(file), fresh);
    count(sizes.get(file) ?? 0);
    return module;
  };

  const wasm = fetched(base + WASM, WASM, fresh).then(async (response) => {
    try {
      return await WebAssembly.compileStreaming(compilable(response, count));
    } catch (error) {
      throw new Failed(named(error).code, String(error), WASM);
    }
  });
  const archive = (/** @type {string} */ url, /** @type {string} */ file) =>
    fetched(url, file, fresh).then((response) => unpacked(counted(response, count), file));
  const library = archive(base + LIBRARY, LIBRARY);
  const rules = archive(root + bundle.rules.file, "rules");
  const glue = script("pyodide.asm.js");
  const loader = script("pyodide.mjs");
  const failure = Promise.all([wasm, library, rules, glue, loader]).then(() => new Promise(() => {}));
  const { loadPyodide } = await Promise.race([loader, failure]);
  await Promise.race([glue, failure]);

  // loadPyodide() asks for the two files it knows; it gets what is under way. What fails is told here, by its name, and
  // ends this worker: loadPyodide() waits for it until then, or it would log the failure in its own words.
  /** @type {(error: unknown) => void} */
  let fail = () => {};
  const failing = new Promise((_, reject) => {
    fail = reject;
  });
  /** @template T @param {Promise<T>} promise @returns {Promise<T>} */
  const whole = (promise) =>
    promise.catch((error) => {
      fail(error);
      return new Promise(() => {});
    });
  const real = self.fetch;
  self.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (url.endsWith(WASM)) return new Response();
    if (url.endsWith(LIBRARY)) return new Response(/** @type {any} */ (await whole(library)));
    return real(input, init);
  };
  WebAssembly.instantiateStreaming = async (_source, imports) => {
    const module = await whole(wasm);
    return { module, instance: await whole(WebAssembly.instantiate(module, imports)) };
  };
  wasm.then(() => report({ type: "progress", stage: "start", loaded: total, total })).catch(() => {});
  const starting = loadPyodide(
    options({ base, library: base + LIBRARY, lock: bundle.runtime.lock, rules: whole(rules) }),
  );
  const python = await Promise.race([starting, failing, failure]);
  report({ type: "progress", stage: "import", loaded: total, total });
  return python.pyimport("calculators.answer").answer;
}

/** Wait for requests; the first says what to load. */
function serve() {
  /** @type {(report: Report) => void} */
  const report = (message) => self.postMessage(message);
  /** @type {Promise<(text: string) => string>} */
  let answer;
  self.onmessage = async ({ data }) => {
    try {
      if ("bundle" in data) {
        const began = performance.now();
        answer = start(data.root, data.bundle, data.fresh, report);
        await answer;
        report({ type: "ready", ms: { start: performance.now() - began } });
      } else {
        const text = (await answer)(data.text);
        report({ type: "answer", id: data.id, text });
      }
    } catch (error) {
      report(
        "id" in data ? { type: "failed", id: data.id, error: named(error) } : { type: "failed", error: named(error) },
      );
    }
  };
}

if (typeof WorkerGlobalScope === "function") serve();
