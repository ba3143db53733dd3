/** Items as a sentence lists them: all of a few, or the first of many and how many more there are. */
export function listInWords(items: readonly string[], atMost = 3): string {
  const left = items.length - atMost;
  if (left > 1) return `${items.slice(0, atMost).join(", ")} and ${String(left)} more`;
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${String(items.at(-1))}`;
}
