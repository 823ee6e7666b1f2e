// The floor: fetch and compile the WebAssembly and evaluate the glue beside it, in a worker. No Python starts.
import { base, painted, show } from "./bench.js";

window.bench = async () => {
  const begin = performance.now();
  const worker = new Worker(`${base}floor-worker.js`, { type: "module" });
  show(await new Promise((resolve) => (worker.onmessage = ({ data }) => resolve(data))));
  return (await painted()) - begin;
};
