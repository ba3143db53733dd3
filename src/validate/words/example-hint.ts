import type { DocumentPath } from "../../spec/document-path";
import { isJsonMap, type JsonValue } from "../../spec/json-value";
import type { SchemaNode } from "../../spec/schema-annotations";
import { listWords } from "./list-words";

/** Longer examples are read better in the reference. */
const mostCharacters = 90;

/** How to write a value right: after an example of the schema, or else by its keys or its description. */
export function exampleHint(path: DocumentPath, schema: SchemaNode): string | undefined {
  const example = exampleOf(path.at(-1), schema);
  if (example !== undefined) return `Write it like \`${example}\`.`;
  const keys = Object.keys(schema.properties ?? {});
  return keys.length > 0 ? `Its keys are ${listWords(keys, "and")}.` : schema.description;
}

/** A key with an example of its value, or the example alone where the place is an item of a list. */
export function exampleOf(
  key: string | number | undefined,
  { examples, default: standard }: SchemaNode,
): string | undefined {
  const example = (examples?.[0] ?? standard) as JsonValue | undefined;
  if (example === undefined) return undefined;
  const text = typeof key === "string" ? `${key}: ${inFlow(example)}` : inFlow(example);
  return text.length > mostCharacters ? undefined : text;
}

/** JSON with the spaces that people put into it; every YAML reader takes it. */
function inFlow(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(", ")}]`;
  if (!isJsonMap(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${inFlow(item)}`);
  return `{ ${entries.join(", ")} }`;
}
