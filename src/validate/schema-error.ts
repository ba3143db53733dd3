import type { ErrorObject } from "ajv";
import type { DocumentPath } from "../spec/document-path";
import { isJsonList, type JsonValue } from "../spec/json-value";
import type { SchemaNode } from "../spec/schema-annotations";
import { schemaAt, typeName, typesOf } from "./schema-at";
import { validateSpec } from "./spec-validator";
import { valueAt } from "../spec/value-at";

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

/** More than a user wants to read about, and few enough to look into each. */
const mostErrors = 5000;

/** What the validator finds wrong with a value. */
export interface SchemaErrors {
  /** The first ones, but for what is said of branches of unions that nobody meant. */
  readonly errors: readonly SchemaError[];
  /** Of all others the items and keys of the top level that they are in. */
  readonly others: readonly DocumentPath[];
}

export function findSchemaErrors(value: JsonValue): SchemaErrors {
  const all = validateSpec(value) ? [] : (validateSpec.errors ?? []);
  return {
    errors: all.slice(0, mostErrors).flatMap((error) => attributeError(error, value) ?? []),
    others: distinctPaths(all.slice(mostErrors).map((error) => roughPath(error, value))),
  };
}

function distinctPaths(paths: readonly DocumentPath[]): readonly DocumentPath[] {
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}

/** `targets[0]`, `destinations.s3`, or the key that is unknown or missing. */
function roughPath(error: ErrorObject, root: JsonValue): DocumentPath {
  const { instancePath, params } = error;
  const outer = instancePath.split("/").slice(0, 3).join("/");
  const path = pathOf({ ...error, instancePath: outer }, root);
  const key: unknown = params["additionalProperty"] ?? params["missingProperty"];
  return path.length > 0 ? path : [String(key)];
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
    path.push(isJsonList(valueAt(root, path)) ? Number(key) : key);
  }
  return path;
}
