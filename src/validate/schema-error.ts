import type { ErrorObject } from "ajv";
import type { DocumentPath } from "../spec/document-path";
import type { JsonValue } from "../spec/json-value";
import type { SchemaNode } from "../spec/schema-annotations";
import { schemaAt, typeName, typesOf } from "./settle-schema";
import { validateSpec } from "./spec-validator";
import { valueAt } from "./value-at";

/** One keyword of the schema that a value does not fulfil. */
export interface SchemaError {
  readonly keyword: string;
  readonly params: ErrorObject["params"];
  /** The place at fault: a value, or the key of a map. */
  readonly path: DocumentPath;
  readonly on: "key" | "value";
  /** The schema that has the keyword. */
  readonly schema: SchemaNode;
}

/** What the validator finds wrong with a value, but for what it says of branches of unions that nobody meant. */
export function findSchemaErrors(value: JsonValue): readonly SchemaError[] {
  if (validateSpec(value)) return [];
  return (validateSpec.errors ?? []).flatMap((error) => attributeError(error, value) ?? []);
}

function attributeError(error: ErrorObject, root: JsonValue): SchemaError | undefined {
  const { keyword, params, propertyName } = error;
  const path = pathOf(error, root);
  const schema = schemaAt(path, root);
  if (schema === undefined)
    throw new Error(`spec.schema.json knows nothing of ${error.instancePath}.`);
  if (propertyName !== undefined) {
    const names = schema.propertyNames ?? {};
    return { keyword, params, path: [...path, propertyName], on: "key", schema: names };
  }
  const isOurs = Object.hasOwn(schema, keyword) && !isMetBy(schema, keyword, valueAt(root, path));
  return isOurs ? { keyword, params, path, on: "value", schema } : undefined;
}

/** Another branch of the union complains about the type that this one asks for. */
function isMetBy(schema: SchemaNode, keyword: string, value: JsonValue | undefined): boolean {
  if (keyword !== "type") return false;
  const types = typesOf(schema);
  return types.includes(typeName(value)) || (types.includes("integer") && Number.isInteger(value));
}

/** A pointer does not tell an index from a key that looks like one; the value does. */
function pathOf({ instancePath }: ErrorObject, root: JsonValue): DocumentPath {
  const path: (string | number)[] = [];
  for (const step of instancePath.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(valueAt(root, path)) ? Number(key) : key);
  }
  return path;
}
