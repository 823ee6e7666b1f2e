// What markdown-exec's pyodide fence does when its button is pressed: loads Pyodide in the page's own thread and runs the
// block's text. Written after its behaviour; its editor, its theme and micropip are left out, which flatters it.
import { base, painted, python, request, show } from "./bench.js";

window.bench = async () => {
  const begin = performance.now();
  const rules = fetch(`${base}rules.zip`).then((response) => response.arrayBuffer());
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${base}pyodide/pyodide.js`;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const pyodide = await window.loadPyodide();
  pyodide.unpackArchive(await rules, "zip", { extractDir: "/rules" });
  pyodide.globals.set("request", request);
  show(await pyodide.runPythonAsync(`${python}\nanswer(request)`));
  return (await painted()) - begin;
};
