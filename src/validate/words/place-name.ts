import { quoteText } from "../../diagnostics/quote-text";
import type { DocumentPath } from "../../spec/document-path";

/** A place at the beginning of a sentence: `targets[0].accounts[1]`, `The spec`. */
export function placeName(path: DocumentPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${String(step)}]`;
    else if (!/^[\w-]+$/.test(step)) text += `[${quoteText(step)}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text === "" ? "The spec" : text;
}
