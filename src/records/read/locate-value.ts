/** A stretch of a text: `end` is the first offset after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a value stands in a JSON text that parses, by its keys; nothing where it is not there.
 *
 * Of a key that comes twice the last one counts, as for JSON.parse. A map or list is shown by its bracket alone.
 */
export function locateValue(json: string, path: readonly string[]): Stretch | undefined {
  let place: number | undefined = skipSpaces(json, 0);
  for (const key of path) {
    if (place === undefined) return undefined;
    place = findKey(json, place, key);
  }
  if (place === undefined) return undefined;
  const isNested = json[place] === "{" || json[place] === "[";
  return { start: place, end: isNested ? place + 1 : skipValue(json, place) };
}

/** The start of the value of a key in the map that starts at an offset. */
function findKey(json: string, map: number, key: string): number | undefined {
  if (json[map] !== "{") return undefined;
  let found: number | undefined;
  let at = skipSpaces(json, map + 1);
  while (at < json.length && json[at] !== "}") {
    const end = skipString(json, at);
    const value = skipSpaces(json, skipSpaces(json, end) + 1);
    if (JSON.parse(json.slice(at, end)) === key) found = value;
    at = skipSpaces(json, skipValue(json, value));
    if (json[at] === ",") at = skipSpaces(json, at + 1);
  }
  return found;
}

function skipValue(json: string, start: number): number {
  if (json[start] === '"') return skipString(json, start);
  const isNested = json[start] === "{" || json[start] === "[";
  return isNested ? skipNested(json, start) : skipWhile(json, start, /[^\s,}\]]/);
}

function skipNested(json: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const character = json[at];
    if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    at = character === '"' ? skipString(json, at) : at + 1;
  } while (depth > 0 && at < json.length);
  return at;
}

function skipString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at + 1;
}

function skipSpaces(json: string, start: number): number {
  return skipWhile(json, start, /\s/);
}

function skipWhile(json: string, start: number, wanted: RegExp): number {
  let at = start;
  while (wanted.test(json[at] ?? "")) at += 1;
  return at;
}
