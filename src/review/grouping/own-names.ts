import { escapePattern } from "../../spec/escape-pattern";
import { mapTexts } from "../map-texts";
import type { ChangedResource } from "../stack-change";
import type { JsonValue } from "../../spec/json-value";

/** Where resources say what they are called, or AWS what it calls them. */
export const nameKeys: readonly string[] = ["bucket", "name", "id", "key_id", "unique_id", "role"];

const times = /\b\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/**
 * Makes a function that takes the names of resources out of values, and times.
 *
 * A name becomes a number in the order in which names come up. So two changes that differ only in names become equal,
 * and a change of a name stays one.
 */
export function createNameRemover(names: readonly string[]): (value: JsonValue) => JsonValue {
  const longestFirst = [...names].sort((left, right) => right.length - left.length);
  if (longestFirst.length === 0) return (value) => mapTexts(value, withoutTimes);
  const pattern = new RegExp(
    `(?<![A-Za-z0-9])(${longestFirst.map(escapePattern).join("|")})(?![A-Za-z0-9])`,
    "g",
  );
  const numbers = new Map<string, string>();
  const numberOf = (name: string): string => {
    const number = numbers.get(name) ?? `\uE000name ${String(numbers.size)}\uE001`;
    numbers.set(name, number);
    return number;
  };
  return (value) => mapTexts(value, (text) => withoutTimes(text.replace(pattern, numberOf)));
}

/** What resources are called, before and after, and what AWS called them, each name once. */
export function listNames(
  resources: readonly ChangedResource[],
  givenIds: readonly string[],
): readonly string[] {
  const names = resources.flatMap(({ before, after }) => [before, after].flatMap(namesOf));
  return [...new Set([...names, ...givenIds])];
}

/** References are the same for all, and what is a mark already has no name left in it. */
function namesOf(values: Readonly<Record<string, JsonValue>> | undefined): readonly string[] {
  return nameKeys.flatMap((key) => {
    const name = values?.[key];
    if (typeof name !== "string" || name.includes("${")) return [];
    return name.replaceAll(/\uE000[^\uE001]*\uE001/g, "").length < 3 ? [] : [name];
  });
}

function withoutTimes(text: string): string {
  return text.replace(times, "\uE000time\uE001");
}
