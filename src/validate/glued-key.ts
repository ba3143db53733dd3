import type { JsonValue } from "../spec/json-value";
import type { SchemaNode } from "../spec/schema-annotations";

/** A key with its value, for lack of a colon or of the space after one: `afterDays 90`, `name:payments`. */
export interface GluedKey {
  readonly key: string;
  /** What follows the key, as it was written. */
  readonly text: string;
  /** Nothing where the value is more than a word, so that the rest of it is anywhere. */
  readonly value: JsonValue | undefined;
}

/** Takes apart what YAML read as one key, if it begins with a key that the map knows. */
export function splitGluedKey(glued: string, { properties }: SchemaNode): GluedKey | undefined {
  const [, key = "", text = ""] = /^([\w-]+)(?:: ?| +|(?=[[{"'].))(.+)$/s.exec(glued) ?? [];
  if (properties === undefined || !Object.hasOwn(properties, key)) return undefined;
  return { key, text, value: readWord(text) };
}

/** What YAML makes of a word, in quotes or without. */
function readWord(text: string): JsonValue | undefined {
  const quoted = /^(["'])([^"'\\]*)\1$/.exec(text)?.[2];
  if (quoted !== undefined) return quoted;
  if (!/^[\w./-]+$/.test(text)) return undefined;
  if (/^-?[0-9]+$/.test(text)) return Number(text);
  return text === "true" || text === "false" ? text === "true" : text;
}
