import type { DocumentPath } from "../../spec/document-path";
import type { SchemaNode } from "../../spec/schema-annotations";
import type { MeantDocument, Mistake } from "../mistake";
import type { SchemaError } from "../schema-error";
import { typesOf } from "../schema-at";
import { describeExpected } from "../words/describe-expected";
import { exampleHint } from "../words/example-hint";
import { listWords } from "../words/list-words";
import { placeName } from "../words/place-name";

/** A `null` where there must be a value, mostly a key with nothing after it. */
export function explainNull(
  { path, schema }: Pick<SchemaError, "path" | "schema">,
  document: MeantDocument,
): Mistake | undefined {
  if (document.valueAt(path) !== null) return undefined;
  const isEmpty = !/^(?:null|~)$/i.test(document.textAt(path, "value"));
  const isOptionalBlock = typesOf(schema).includes("null");
  const where = isOptionalBlock
    ? "null stands only in groups and overrides"
    : `${describeExpected(schema)} is expected`;
  return {
    code: "schema/null-value",
    path,
    on: isEmpty ? "key" : "value",
    message: `${placeName(path)} is ${isEmpty ? "empty, which is null to YAML" : "null"}; ${where}.`,
    hint: hintFor(path, schema),
  };
}

function hintFor(path: DocumentPath, schema: SchemaNode): string | undefined {
  const key = path.at(-1);
  if (typeof key !== "string") return "Write a value after the dash, or remove the line.";
  if (typesOf(schema).includes("object")) return blockHint(key, schema);
  return exampleHint(path, schema) ?? "Write a value after the colon.";
}

function blockHint(key: string, schema: SchemaNode): string {
  const required = schema["x-required"] ?? schema.required ?? schema["x-required-any"] ?? [];
  if (required.length === 0 && typesOf(schema).includes("null")) {
    return `Write \`${key}: {}\` for all defaults, or leave the key out.`;
  }
  const isAll = required.length > 0 && schema["x-required-any"] === undefined;
  const conjunction = isAll ? "and" : "or";
  const keys = required.length > 0 ? required : Object.keys(schema.properties ?? {});
  return `Write its keys, such as ${listWords(keys, conjunction)}, or leave it out.`;
}
