import type { DocumentPath } from "../../spec/document-path";
import { isJsonMap, type JsonValue } from "../../spec/json-value";
import { annotatedValues } from "./annotated-values";

/** A text that takes placeholders. */
export interface PlaceholderText {
  readonly path: DocumentPath;
  readonly text: string;
}

/** Every text of a spec, or of merged settings, that takes placeholders. */
export function placeholderTexts(root: JsonValue): readonly PlaceholderText[] {
  return annotatedValues(root, "x-placeholders").flatMap(({ path, value }) => textsIn(value, path));
}

function textsIn(value: JsonValue, path: DocumentPath): readonly PlaceholderText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value;
    return items.flatMap((item, index) => textsIn(item, [...path, index]));
  }
  if (!isJsonMap(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, [...path, key]));
}
