/**
 * What stands in a value in place of what differs from target to target, or may not be shown.
 *
 * Marks are texts, so that changes stay plain data, between characters that Unicode leaves to private use.
 */
export function markOf(name: string): string {
  return `\uE000${name}\uE001`;
}

/** Known only after the apply. */
export const unknownMark = markOf("unknown");

/** Sensitive, and the same on both sides. */
export const sensitiveMark = markOf("sensitive");

/** Sensitive, and another value than before. */
export const changedSensitiveMark = markOf("changed sensitive");

/** A text of somebody else's, which must not pass for a mark. */
export function withoutMarks(text: string): string {
  return text.includes("\uE000") ? text.replaceAll("\uE000", "\uFFFD") : text;
}

/** Marks as people read them: `{account}`. */
export function showMarks(text: string): string {
  return text.includes("\uE000") ? text.replaceAll(/\uE000([^\uE001]*)\uE001/g, "{$1}") : text;
}
