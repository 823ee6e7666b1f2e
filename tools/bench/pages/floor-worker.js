Promise.all([
  WebAssembly.compileStreaming(fetch("./pyodide/pyodide.asm.wasm")),
  import("./pyodide/pyodide.asm.js"),
]).then(() => self.postMessage("compiled"));
