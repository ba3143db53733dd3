import type { JsonValue } from "../../spec/json-value";
import { resolveReference, type SchemaNode } from "../../spec/schema-annotations";
import { fixedValues, typesOf } from "../schema-at";
import { describeValue } from "./describe-found";
import { listWords } from "./list-words";

/** More are told apart better in a hint than in a sentence. */
const mostNamedValues = 7;

const typeWords: Readonly<Record<string, string>> = {
  string: "a text",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  array: "a list",
  object: "a map",
};

/** What a schema asks for: `a text`, `a list or "none"`, `"kms" or "sse-s3"`. */
export function describeExpected(schema: SchemaNode): string {
  return listWords(expectations(schema), "or");
}

function expectations(schema: SchemaNode): readonly string[] {
  const node = resolveReference(schema);
  if (node.anyOf !== undefined) return node.anyOf.flatMap(expectations);
  const values = fixedValues(node);
  if (values !== undefined) {
    return values.length > mostNamedValues ? summarize(values) : values.map(describeValue);
  }
  return typesOf(node).flatMap((type) => typeWords[type] ?? []);
}

/** `a number`, `"never"` */
function summarize(values: readonly JsonValue[]): readonly string[] {
  const words = values.filter((value) => typeof value !== "number");
  if (words.length > mostNamedValues) return ["one of its values"];
  return ["a number", ...words.map(describeValue)];
}

/** All values that a schema allows where there are too many of them for the sentence. */
export function listManyValues(schema: SchemaNode): string | undefined {
  const values = fixedValues(schema);
  if (values === undefined || values.length <= mostNamedValues) return undefined;
  return `Allowed are ${listWords(values.map(describeValue), "and")}.`;
}
