/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[], conjunction: "and" | "or"): string {
  const last = words.at(-1) ?? "";
  const others = words.slice(0, -1);
  return others.length === 0 ? last : `${others.join(", ")} ${conjunction} ${last}`;
}
