/**
 * What no YAML text may hold as it is (https://yaml.org/spec/1.2.2/#51-character-set): control characters
 * other than tab and line breaks, halves of surrogate pairs, and a byte-order mark that is not at the start.
 */
const forbiddenInText =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** Where a text has its first forbidden character, if anywhere. A byte-order mark may begin it. */
export function findForbiddenCharacter(text: string): number | undefined {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const at = text.slice(start).search(forbiddenInText);
  return at < 0 ? undefined : start + at;
}

/** Names the character at an offset: `U+0007`. */
export function nameCharacter(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
