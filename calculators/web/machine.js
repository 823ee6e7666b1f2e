// What stands on a calculator, and what is awaited: the one place that decides. It does nothing itself; the element in
// calculator.js reports events and carries out the effects, so that any order of events can be tried without a browser.
//
//          | ask            | answer, failure n       | engine ready  | rules renewed | gone
// idle     | asking         | –                       | –             | –             | idle
// asking   | asking n + 1   | shown, failed if n is   | –             | asking n + 1  | idle
//          |                | the newest, or else –   |               |               |
// shown    | asking         | –                       | –             | asking        | idle
// failed   | asking         | –                       | asking        | asking        | idle
//
// A question may carry a wish: that the focus go to its answer (a check), or that the answer be copied. The wish stays
// until the newest question is answered; an answer to an older one neither shows nor uses it up.

/** @typedef {import("./bundle.js").Failure} Failure */
/** @typedef {{ html: string, say: string, errors: import("./errors.js").Fault[], ask: string[], markdown: string,
 *   files: Record<string, string>, failure?: Failure }} Answer */
/** @typedef {{ phase: "idle" | "asking" | "shown" | "failed", newest: number, focus: boolean, copy: boolean }} State */
/** @typedef {{ type: "ask", focus?: boolean, copy?: boolean } | { type: "answer", n: number, answer: Answer }
 *   | { type: "failure", n: number, failure: Failure } | { type: "ready" | "renewed" | "gone" }} Event */
/** @typedef {{ do: "send", n: number, copy: boolean } | { do: "wait" | "rest" }
 *   | { do: "show", answer: Answer, focus: boolean, copy: boolean }
 *   | { do: "fail", failure: Failure, focus: boolean }} Effect */

/** @type {State} */
export const START = { phase: "idle", newest: 0, focus: false, copy: false };

/** @param {State} state @param {Event} event @returns {[State, Effect[]]} the next state, and what to do in this order */
export function step(state, event) {
  const { phase, newest, focus, copy } = state;
  switch (event.type) {
    case "ask":
      return ask(state, event);
    case "ready": // another calculator on the page, or the reader there, repaired the engine
      return phase === "failed" ? ask(state, {}) : [state, []];
    case "renewed":
      return phase === "idle" ? [state, []] : ask(state, {});
    case "gone":
      return [{ ...START, newest: newest + 1 }, [{ do: "rest" }]];
    case "answer":
    case "failure": {
      if (phase !== "asking" || event.n !== newest) return [state, []];
      const shown = event.type === "answer";
      return [
        { ...START, newest, phase: shown ? "shown" : "failed" },
        [
          { do: "rest" },
          shown
            ? { do: "show", answer: event.answer, focus, copy }
            : { do: "fail", failure: event.failure, focus: focus || copy },
        ],
      ];
    }
  }
}

/** @param {State} state @param {{ focus?: boolean, copy?: boolean }} wish @returns {[State, Effect[]]} */
function ask(state, wish) {
  const focus = state.focus || Boolean(wish.focus);
  const copy = state.copy || Boolean(wish.copy);
  const newest = state.newest + 1;
  const wait = state.phase === "asking" ? [] : [/** @type {Effect} */ ({ do: "wait" })];
  return [{ phase: "asking", newest, focus, copy }, [...wait, { do: "send", n: newest, copy }]];
}
