// PyScript from our own server over the same Pyodide: a script tag that unpacks the rules and writes the answer.
import { base, painted, python, request, show } from "./bench.js";

window.bench = async () => {
  const begin = performance.now();
  const done = new Promise((resolve) => {
    window.answered = resolve;
  });
  const config = { interpreter: `${base}pyodide/pyodide.mjs`, files: { [`${base}rules.zip`]: "/rules/*" } };
  const tag = document.createElement("script");
  tag.type = "py";
  tag.setAttribute("config", JSON.stringify(config));
  tag.textContent = `${python}\nfrom js import window\nwindow.answered(answer(${JSON.stringify(request)}))`;
  document.body.append(tag);
  await import(`${base}pyscript/core.js`);
  show(await done);
  return (await painted()) - begin;
};
