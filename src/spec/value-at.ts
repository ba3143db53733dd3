import type { DocumentPath } from "./document-path";
import { isJsonList, isJsonMap, type JsonValue } from "./json-value";

/** The value at a path; nothing where the path leads nowhere. */
export function valueAt(root: JsonValue, path: DocumentPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(childAt, root);
}

function childAt(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (isJsonList(value)) return value[Number(step)];
  return isJsonMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
