// Shared by the pages that Kijun is measured against: from a call to the frame that shows the answer.

/** Resolves after the next frame has been painted. */
export function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  });
}

export const request = new URL(location.href).searchParams.get("request") ?? "";
export const base = new URL("./", import.meta.url).href;

/** @param {string} text what calculators.answer said */
export function show(text) {
  document.body.innerHTML = text.startsWith("{") ? JSON.parse(text).html : text;
}

/** The work that stock pages do after loadPyodide(): our rules, unpacked from the archive Kijun publishes. */
export const python = `
import sys
sys.path.insert(0, "/rules")
from calculators.answer import answer
`;
