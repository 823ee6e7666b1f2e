// What stands on a calculator, and what is awaited: the one place that decides. It does nothing itself; the element in
// calculator.js reports events and carries out the effects, so that any order of events can be tried without a browser.
//
//          | ask            | answer, failure n       | engine ready  | rules renewed | left   | gone
// idle     | asking         | –                       | –             | –             | –      | idle
// asking   | asking n + 1   | shown, failed if n is   | –             | asking n + 1  | asking | idle
//          |                | the newest, or else –   |               |               |        |
// shown    | asking         | failed if n is the      | –             | asking        | shown  | idle
//          |                | newest (not painted)    |               |               |        |
// failed   | asking         | –                       | asking        | asking        | failed | idle
//
// A question may carry a wish: that the focus go to its answer (a check), or that the answer be copied. The wish stays
// until the newest question is answered; an answer to an older one neither shows nor uses it up. A reader who goes on
// meanwhile, types or scrolls, has left: nothing then takes the focus from where they are.

/** @typedef {import("./bundle.js").Failure} Failure */
/** @typedef {{ html: string, say: string, errors: import("./errors.js").Fault[], ask: string[], markdown: string,
 *   files: Record<string, string>, failure?: Failure }} Answer */
/** @typedef {{ phase: "idle" | "asking" | "shown" | "failed", newest: number, focus: boolean, copy: boolean,
 *   left: boolean }} State */
/** @typedef {{ type: "ask", focus?: boolean, copy?: boolean } | { type: "answer", n: number, answer: Answer }
 *   | { type: "failure", n: number, failure: Failure } | { type: "ready" | "renewed" | "left" | "gone" }} Event */
/** @typedef {{ do: "send", n: number, copy: boolean } | { do: "wait" | "rest" }
 *   | { do: "show", answer: Answer, focus: boolean, copy: boolean, left: boolean }
 *   | { do: "fail", failure: Failure, focus: boolean }} Effect */

/** @type {State} */
export const START = { phase: "idle", newest: 0, focus: false, copy: false, left: false };

/** @param {State} state @param {Event} event @returns {[State, Effect[]]} the next state, and what to do in this order */
export function step(state, event) {
  const { phase, newest } = state;
  switch (event.type) {
    case "ask":
      return ask(state, event);
    case "ready": // another calculator on the page, or the reader there, repaired the engine
      return phase === "failed" ? ask(state, {}) : [state, []];
    case "renewed":
      return phase === "idle" ? [state, []] : ask(state, {});
    case "left":
      return [{ ...state, left: true }, []];
    case "gone":
      return [{ ...START, newest: newest + 1 }, [{ do: "rest" }]];
    case "answer":
      return phase === "asking" && event.n === newest ? end(state, "shown", show(state, event)) : [state, []];
    case "failure":
      return /asking|shown/.test(phase) && event.n === newest ? end(state, "failed", fail(state, event)) : [state, []];
  }
}

/** @param {State} state @param {"shown" | "failed"} phase @param {Effect} effect @returns {[State, Effect[]]} */
const end = ({ newest }, phase, effect) => [{ ...START, newest, phase }, [{ do: "rest" }, effect]];

/** @param {State} state @param {{ answer: Answer }} event @returns {Effect} */
const show = ({ focus, copy, left }, { answer }) => ({ do: "show", answer, focus: focus && !left, copy, left });

/** @param {State} state @param {{ failure: Failure }} event @returns {Effect} */
const fail = ({ focus, copy, left }, { failure }) => ({ do: "fail", failure, focus: (focus || copy) && !left });

/** @param {State} state @param {{ focus?: boolean, copy?: boolean }} wish @returns {[State, Effect[]]} */
function ask(state, wish) {
  const focus = state.focus || Boolean(wish.focus);
  const copy = state.copy || Boolean(wish.copy);
  const left = state.left && !wish.focus && !wish.copy; // who presses again is here again
  const newest = state.newest + 1;
  const wait = state.phase === "asking" ? [] : [/** @type {Effect} */ ({ do: "wait" })];
  return [{ phase: "asking", newest, focus, copy, left }, [...wait, { do: "send", n: newest, copy }]];
}
