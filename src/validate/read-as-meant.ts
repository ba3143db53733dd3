import type { DocumentPath } from "../spec/document-path";
import { isJsonList, isJsonMap, type JsonValue } from "../spec/json-value";
import type { GluedKey } from "./glued-key";
import { guessKey } from "./guess-key";
import { findSchemaErrors, type SchemaError } from "./schema-error";
import { valueAt } from "../spec/value-at";

/** As many as the language has levels. */
const maxRounds = 8;

/** A key that was meant beyond doubt to be another one. */
export interface Misspelling {
  /** The map, by the keys that were meant. */
  readonly path: DocumentPath;
  readonly key: string;
  readonly meant: string;
  /** The value that the key ran together with, if it did. */
  readonly glued: GluedKey | undefined;
}

/** A value with misspelt keys spelt right, and what is wrong with it apart from them. */
export interface MeantValue {
  readonly value: JsonValue;
  readonly errors: readonly SchemaError[];
  /** Where there are further errors, of which nothing else is known. */
  readonly others: readonly DocumentPath[];
  readonly misspellings: readonly Misspelling[];
  /** The path in the file of a path by meant keys. */
  readonly writtenPath: (path: DocumentPath) => DocumentPath;
}

/**
 * Reads a value as if each misspelt key were spelt right, so that a misspelt key hides no mistake below it
 * and leaves no required key missing.
 *
 * Each round may uncover misspelt keys below the ones of the round before.
 */
export function readAsMeant(written: JsonValue): MeantValue {
  const misspellings: Misspelling[] = [];
  const writtenKeys = new Map<string, string>();
  let value = written;
  let wrong = findSchemaErrors(value);
  for (let round = 0; round < maxRounds && wrong.others.length === 0; round += 1) {
    const found = findMisspellings(value, wrong.errors);
    if (found.length === 0) break;
    for (const { path, key, meant } of found) writtenKeys.set(keyOf([...path, meant]), key);
    misspellings.push(...found);
    value = spellRight(value, found);
    wrong = findSchemaErrors(value);
  }
  return {
    ...wrong,
    value,
    misspellings,
    writtenPath: (path) =>
      path.map((step, index) => writtenKeys.get(keyOf(path.slice(0, index + 1))) ?? step),
  };
}

function findMisspellings(
  value: JsonValue,
  errors: readonly SchemaError[],
): readonly Misspelling[] {
  const taken = new Set<string>();
  return errors.flatMap(({ keyword, path, params, schema }) => {
    const map = valueAt(value, path);
    if (keyword !== "additionalProperties" || !isJsonMap(map)) return [];
    const key = String(params["additionalProperty"]);
    const { meant, glued } = guessKey(key, schema, map);
    if (meant === undefined || taken.has(keyOf([...path, meant]))) return [];
    taken.add(keyOf([...path, meant]));
    return [{ path, key, meant, glued }];
  });
}

/** A copy with the keys renamed, in their order. */
function spellRight(root: JsonValue, misspellings: readonly Misspelling[]): JsonValue {
  const renames = new Map(
    misspellings.map((misspelling) => [keyOf([...misspelling.path, misspelling.key]), misspelling]),
  );
  function copy(value: JsonValue, path: DocumentPath): JsonValue {
    if (isJsonList(value)) {
      return value.map((item, index) => copy(item, [...path, index]));
    }
    if (!isJsonMap(value)) return value;
    const map = Object.create(null) as Record<string, JsonValue>;
    for (const [key, item] of Object.entries(value)) {
      const { meant = key, glued } = renames.get(keyOf([...path, key])) ?? {};
      map[meant] = glued?.value ?? copy(item, [...path, meant]);
    }
    return map;
  }
  return copy(root, []);
}

function keyOf(path: DocumentPath): string {
  return JSON.stringify(path);
}
