import type { DocumentPath } from "../../spec/document-path";
import { isJsonList, isJsonMap, type JsonValue } from "../../spec/json-value";

/** A value and the way to it. */
export interface ValueAt {
  readonly path: DocumentPath;
  readonly value: JsonValue;
}

/** The values below a root that a pattern such as `targets.*.regions` leads to; `*` is any index, and a number is that one. */
export function valuesAt(root: JsonValue, pattern: string): readonly ValueAt[] {
  let found: readonly ValueAt[] = [{ path: [], value: root }];
  for (const step of pattern.split(".")) {
    if (found.length === 0) return found;
    found = found.flatMap(({ path, value }) =>
      childrenOf(value, step).map(([key, child]) => ({ path: [...path, key], value: child })),
    );
  }
  return found;
}

function childrenOf(
  value: JsonValue,
  step: string,
): readonly (readonly [string | number, JsonValue])[] {
  if (isJsonList(value)) {
    const items = [...value.entries()];
    return items.filter(([index]) => step === "*" || step === String(index));
  }
  const child = isJsonMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return child === undefined ? [] : [[step, child]];
}
