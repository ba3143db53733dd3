/** Whether a part of a text counts, by the characters around it; at an end of the text there is none. */
export type IsWhole = (before: string, after: string) => boolean;

/** Replaces a part of a text wherever it counts. Searching alone is fast: most texts do not hold it. */
export function replaceWhole(
  text: string,
  part: string,
  replacement: string,
  isWhole: IsWhole,
): string {
  let replaced = "";
  let rest = 0;
  for (let at = text.indexOf(part); at >= 0;) {
    const end = at + part.length;
    const counts = isWhole(text.charAt(at - 1), text.charAt(end));
    if (counts) {
      replaced += text.slice(rest, at) + replacement;
      rest = end;
    }
    at = text.indexOf(part, counts ? end : at + 1);
  }
  return rest === 0 ? text : replaced + text.slice(rest);
}

/** A number counts where it is no part of a longer one. */
export function noDigits(before: string, after: string): boolean {
  return !/\d/.test(before) && !/\d/.test(after);
}
