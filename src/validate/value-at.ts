import type { DocumentPath } from "../spec/document-path";
import { isJsonMap, type JsonValue } from "../spec/json-value";

/** The value at a path; nothing where the path leads nowhere. */
export function valueAt(root: JsonValue, path: DocumentPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(childAt, root);
}

function childAt(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(step)] as JsonValue | undefined;
  return isJsonMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
