// Stock loadPyodide() in a module worker, as its documentation shows, with our rules unpacked from one archive.
import { base, painted, request, show } from "./bench.js";

window.bench = async () => {
  const begin = performance.now();
  const worker = new Worker(`${base}stock-worker.js`, { type: "module" });
  const text = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(request);
  });
  show(text);
  return (await painted()) - begin;
};
