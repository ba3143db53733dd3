import { resolveReference, type SchemaNode } from "../../spec/schema-annotations";
import { isJsonMap, type JsonMap } from "../../spec/json-value";
import { guessKey } from "../guess-key";
import type { Explainer } from "../mistake";
import { exampleOf } from "../words/example-hint";
import { listWords } from "../words/list-words";
import { placeName } from "../words/place-name";

/** Keys without a default that a map lacks. All of them are missing at one place, so they are one mistake. */
export const explainMissingKey: Explainer = ({ path, schema, params }, document) => {
  const map = document.valueAt(path) ?? null;
  if (!isJsonMap(map)) return [];
  const absent = (schema.required ?? []).filter((key) => !Object.hasOwn(map, key));
  const missing = absent.filter((key) => !isMeantIn(map, key, schema));
  if (params["missingProperty"] !== absent[0] || missing.length === 0) return [];
  const keys = listWords(
    missing.map((key) => `"${key}"`),
    "and",
  );
  return [
    {
      code: "schema/missing-key",
      path,
      on: "key",
      message: `${placeName(path)} lacks the ${missing.length === 1 ? "key" : "keys"} ${keys}.`,
      hint: hintFor(missing, schema),
      unusable: missing.map((key) => [...path, key]),
    },
  ];
};

/** Whether an unknown key of the map may have been meant to be the one that is missing. */
function isMeantIn(map: JsonMap, missing: string, schema: SchemaNode): boolean {
  const unknown = Object.keys(map).filter((key) => !Object.hasOwn(schema.properties ?? {}, key));
  return unknown.some((key) => guessKey(key, schema, map).near.includes(missing));
}

function hintFor(missing: readonly string[], { properties }: SchemaNode): string {
  const examples = missing.map((key) => {
    const example = exampleOf(key, resolveReference(properties?.[key] ?? {}));
    return `\`${example ?? `${key}: ...`}\``;
  });
  return `Add ${listWords(examples, "and")}.`;
}
