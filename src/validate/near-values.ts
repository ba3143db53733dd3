import { isSlip } from "../diagnostics/suggest";
import type { JsonValue } from "../spec/json-value";
import type { MistakeFix } from "./mistake";
import { spelledAlike } from "./spelled-alike";

/** The allowed values that may have been meant: texts that are spelt alike, or the numbers below and above. */
export function nearValues(
  found: JsonValue | undefined,
  allowed: readonly JsonValue[],
): readonly JsonValue[] {
  if (typeof found === "string") {
    const texts = allowed.filter((value) => typeof value === "string");
    const named = texts.filter((text) => isNamedIn(found, text));
    return named.length > 0 ? named : spelledAlike(found, texts);
  }
  if (typeof found !== "number") return [];
  const numbers = allowed.filter((value) => typeof value === "number");
  const below = numbers.filter((value) => value < found);
  const above = numbers.filter((value) => value > found);
  return [...below.slice(-1), ...above.slice(0, 1)];
}

/** Whether a text names a value among other words: `sse-kms` names `kms`. */
function isNamedIn(found: string, value: string): boolean {
  const words = wordsOf(found);
  return wordsOf(value).every((word) => words.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[-_ ]/);
}

/** Writes the one text that is near, in the quotes that stand there. Which number was meant is for the user to say. */
export function fixToNear(
  found: JsonValue | undefined,
  near: readonly JsonValue[],
  written: string,
): readonly MistakeFix[] {
  const [only] = near;
  if (near.length !== 1 || typeof only !== "string" || typeof found !== "string") return [];
  if (!isSlip(found, only)) return [];
  const quote = /^["']/.exec(written)?.[0] ?? "";
  return [{ title: `Write ${only}`, newText: `${quote}${only}${quote}` }];
}
