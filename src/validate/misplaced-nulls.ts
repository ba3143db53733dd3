import type { DocumentPath } from "../spec/document-path";
import { isJsonList, isJsonMap, type JsonValue } from "../spec/json-value";
import type { MeantDocument, Mistake } from "./mistake";
import { schemaAt, typesOf } from "./schema-at";
import { explainNull } from "./traps/null-value";

/** Groups and overrides change what stands above them, so that `null` means something there. */
const layers: ReadonlySet<string> = new Set(["targets", "overrides"]);

/** Optional blocks that are `null` at the top level, where there is nothing that they could switch off. */
export function misplacedNulls(document: MeantDocument): readonly Mistake[] {
  return findTopLevelNulls(document.value).flatMap((path) => {
    const schema = schemaAt(path, document.value);
    const isOptionalBlock = schema !== undefined && typesOf(schema).includes("null");
    return isOptionalBlock ? (explainNull({ path, schema }, document) ?? []) : [];
  });
}

/** The paths of all `null` values outside of groups and overrides. */
export function findTopLevelNulls(root: JsonValue): readonly DocumentPath[] {
  const found: DocumentPath[] = [];
  function visit(value: JsonValue, path: DocumentPath): void {
    if (value === null) found.push(path);
    else if (isJsonList(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (isJsonMap(value)) {
      for (const [key, item] of Object.entries(value)) {
        if (path.length > 0 || !layers.has(key)) visit(item, [...path, key]);
      }
    }
  }
  visit(root, []);
  return found;
}
