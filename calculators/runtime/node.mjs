// Runs the bundle on Node with the options of the page's worker, for tests and for measuring.
//
//   node calculators/runtime/node.mjs FOLDER RULES LOCK < requests > answers
//
// FOLDER holds the runtime's files, RULES is the archive of rules, LOCK is JSON. Each line of the input is JSON: a string
// is a request for calculators.answer.answer, an object {"eval": "..."} is evaluated; each line of the output is JSON.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { options } from "../web/worker.js";

// Node would print the line of source that threw, and that line is a megabyte long.
process.on("uncaughtException", (error) => {
  process.stderr.write(`${String(error).slice(0, 4000)}\n`);
  process.exit(1);
});

const [folder = "", rules = "", lock = "{}"] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(resolve(folder, "pyodide.mjs")).href);
const temporary = await mkdtemp(join(tmpdir(), "kijun-"));
try {
  const library = join(temporary, "python_stdlib.zip");
  await writeFile(library, gunzipSync(await readFile(join(folder, "python_stdlib.bin"))));
  const archive = readFile(rules).then((data) => new Uint8Array(gunzipSync(data)));
  const python = await loadPyodide(options({ base: `${folder}/`, library, lock: JSON.parse(lock), rules: archive }));
  /** @type {(text: string) => string} */
  let answer;
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    if (typeof request === "string") answer ??= python.pyimport("calculators.answer").answer;
    const said = typeof request === "string" ? answer(request) : python.runPython(request.eval);
    process.stdout.write(`${JSON.stringify(said)}\n`);
  }
} finally {
  await rm(temporary, { recursive: true });
}
