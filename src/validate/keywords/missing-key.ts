import { resolveReference, type SchemaNode } from "../../spec/schema-annotations";
import { isJsonMap } from "../../spec/json-value";
import type { Explainer } from "../mistake";
import { exampleOf } from "../words/example-hint";
import { listWords } from "../words/list-words";
import { placeName } from "../words/place-name";

/** Keys without a default that a map lacks. All of them are missing at one place, so they are one mistake. */
export const explainMissingKey: Explainer = ({ path, schema, params }, document) => {
  const map = document.valueAt(path);
  const missing = (schema.required ?? []).filter(
    (key) => !isJsonMap(map ?? null) || !Object.hasOwn(map as object, key),
  );
  if (params["missingProperty"] !== missing[0]) return [];
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

function hintFor(missing: readonly string[], { properties }: SchemaNode): string {
  const examples = missing.map((key) => {
    const example = exampleOf(key, resolveReference(properties?.[key] ?? {}));
    return `\`${example ?? `${key}: ...`}\``;
  });
  return `Add ${listWords(examples, "and")}.`;
}
