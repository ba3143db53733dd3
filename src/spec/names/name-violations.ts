/** A law that a name breaks, as the end of a sentence that begins with the name; undefined where it is kept. */
export type NameViolation = string | undefined;

/** The laws that a name breaks. Each is told: a name is seldom wrong in one way alone. */
export function violationsOf(...checks: readonly NameViolation[]): readonly string[] {
  return checks.filter((check) => check !== undefined);
}

/** A name has as many characters as its service allows. */
export function lengthViolation(name: string, minimum: number, maximum: number): NameViolation {
  const length = [...name].length;
  if (length === 0) return "is empty";
  if (length < minimum)
    return `has ${count(length, "character")}, at least ${String(minimum)} are needed`;
  return length > maximum
    ? `has ${count(length, "character")}, ${String(maximum)} are allowed`
    : undefined;
}

/** An object key has as many bytes, in UTF-8, as S3 allows. */
export function byteLengthViolation(name: string, maximum: number): NameViolation {
  const length = Buffer.byteLength(name, "utf8");
  return length > maximum
    ? `takes ${count(length, "byte")} in UTF-8, ${String(maximum)} are allowed`
    : undefined;
}

/** A name consists of the characters that its service allows; each of the others is named once. */
export function characterViolation(
  name: string,
  allowed: RegExp,
  allowedInWords: string,
): NameViolation {
  const others = [...new Set(name)].filter((character) => !allowed.test(character));
  if (others.length === 0) return undefined;
  const quoted = others.map((character) => JSON.stringify(character)).join(", ");
  return `contains ${quoted}: only ${allowedInWords} are allowed`;
}

/** A violation that holds under a condition of its own. */
export function violationIf(isBroken: boolean, sentence: string): NameViolation {
  return isBroken ? sentence : undefined;
}

function count(amount: number, noun: string): string {
  return `${String(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}
