import type { Html } from "./html";

/**
 * Data as JSON that can stand in a script element: no text in it ends the element, or begins a comment.
 *
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function scriptJson(data: object): Html {
  return { markup: JSON.stringify(data).replaceAll("<", "\\u003c") };
}
