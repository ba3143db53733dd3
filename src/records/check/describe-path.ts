import { quoteText } from "../../diagnostics/quote-text";

/** A path with dots; keys that callers chose can be any text, and are quoted where they are more than a word. */
export function describePath(path: readonly string[]): string {
  return path.map((key) => (/^\w{1,60}$/.test(key) ? key : quoteText(key))).join(".");
}
