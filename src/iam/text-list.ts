import { isJsonList, type JsonValue } from "../spec/json-value";

/** The texts of an element of a policy: IAM takes one where it takes a list of them, and booleans as texts. */
export function textList(value: JsonValue | undefined): readonly string[] {
  const items: readonly (JsonValue | undefined)[] = isJsonList(value) ? value : [value];
  return items.flatMap((item) => {
    if (typeof item === "string") return [item];
    return typeof item === "boolean" || typeof item === "number" ? [String(item)] : [];
  });
}
