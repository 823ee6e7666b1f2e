import { loadPyodide } from "./pyodide/pyodide.mjs";

self.onmessage = async ({ data }) => {
  const rules = fetch("./rules.zip").then((response) => response.arrayBuffer()); // meanwhile
  const pyodide = await loadPyodide();
  pyodide.unpackArchive(await rules, "zip", { extractDir: "/rules" });
  pyodide.runPython(`import sys\nsys.path.insert(0, "/rules")\nfrom calculators.answer import answer`);
  self.postMessage(pyodide.globals.get("answer")(data));
};
