import type { TextTemplate } from "../../resolve/templates/template";

type Parts = TextTemplate["parts"];

/** Stands for a digit of an account id, whichever it is. */
const anyDigit = "\u0000";

/**
 * Whether two texts can be equal for some pair of targets of a spec, upper and lower case being one.
 *
 * They cannot where they differ before, or after, everything whose length depends on the target.
 */
export function mayMeet(left: TextTemplate, right: TextTemplate, specName: string): boolean {
  const [leftParts, rightParts] = [left, right].map(({ parts }) => withName(parts, specName));
  return (
    agree(fixedStart(leftParts), fixedStart(rightParts)) &&
    agree(fixedStart(backwards(leftParts)), fixedStart(backwards(rightParts)))
  );
}

function withName(parts: Parts, specName: string): Parts {
  return parts.map((part) => (typeof part !== "string" && part.fact === "name" ? specName : part));
}

function backwards(parts: Parts = []): Parts {
  return parts
    .map((part) => (typeof part === "string" ? part.split("").reverse().join("") : part))
    .reverse();
}

/** What a text begins with for every target, up to the first part of unknown length. */
function fixedStart(parts: Parts = []): string {
  let start = "";
  for (const part of parts) {
    if (typeof part === "string") start += part.toLowerCase();
    else if (part.fact === "account") start += anyDigit.repeat(12);
    else break;
  }
  return start;
}

/** Whether two texts can be equal as far as the shorter one goes. */
function agree(left: string, right: string): boolean {
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    if (!canBeEqual(left.charAt(index), right.charAt(index))) return false;
  }
  return true;
}

function canBeEqual(left: string, right: string): boolean {
  return (
    left === right ||
    (left === anyDigit && /\d/.test(right)) ||
    (right === anyDigit && /\d/.test(left))
  );
}
