import type { JsonMap } from "../spec/json-value";
import type { SchemaNode } from "../spec/schema-annotations";
import { splitGluedKey, type GluedKey } from "./glued-key";
import { findKeyPlaces } from "./key-places";
import { isVariant, spelledAlike } from "./spelled-alike";

/** What an unknown key may have been meant to be. */
export interface KeyGuess {
  /** Keys of the same map that are spelt alike, the nearest first. */
  readonly near: readonly string[];
  /** Maps elsewhere that have the key. */
  readonly places: readonly string[];
  /** The key that is meant beyond doubt: it alone is near, or it alone is required, and it is not there yet. */
  readonly meant: string | undefined;
  /** The key and the value that it ran together with. */
  readonly glued: GluedKey | undefined;
}

/** Guesses the key that was meant in a map. A key that has its place elsewhere is misplaced rather than misspelt. */
export function guessKey(key: string, schema: SchemaNode, map: JsonMap): KeyGuess {
  const glued = splitGluedKey(key, schema);
  if (glued !== undefined) return guessGlued(glued, key, map);
  const places = findKeyPlaces(key);
  const alike = spelledAlike(key, Object.keys(schema.properties ?? {}));
  const near = places.length === 0 ? alike : alike.filter((other) => isVariant(key, other));
  const free = near.filter((other) => !Object.hasOwn(map, other));
  const required = free.filter((other) => schema.required?.includes(other));
  const [only] = required.length === 1 ? required : near.length === 1 ? free : [];
  return { near, places, meant: only, glued };
}

function guessGlued(glued: GluedKey, written: string, map: JsonMap): KeyGuess {
  const isWhole = glued.value !== undefined && map[written] === null;
  const meant = isWhole && !Object.hasOwn(map, glued.key) ? glued.key : undefined;
  return { near: [glued.key], places: [], meant, glued };
}
