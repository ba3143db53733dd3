import type { JsonValue } from "../../spec/json-value";
import { resolveReference, type SchemaNode } from "../../spec/schema-annotations";
import { typesOf } from "../schema-at";

/** How dashes make a list of what is none, where a list is asked for. */
export function dashHint(schema: SchemaNode, found: JsonValue | undefined): string | undefined {
  const lists = [schema, ...(schema.anyOf ?? [])]
    .map(resolveReference)
    .filter((branch) => typesOf(branch).includes("array"));
  if (lists.length === 0) return undefined;
  if (typeof found === "string" && found.startsWith("-")) {
    return "Put a space after each dash, so that the lines become items of a list.";
  }
  const ofMaps = lists.some(({ items }) =>
    typesOf(resolveReference(items ?? {})).includes("object"),
  );
  return ofMaps && typeof found === "object"
    ? "Put a dash and a space before its first key, to make it an item of a list."
    : undefined;
}
