import { isJsonList, isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";

/**
 * The value at the end of a path of attributes and blocks; nothing where a step is missing.
 *
 * Terraform writes a block that may stand once as a list of one, and CDKTF writes some as the block itself.
 */
export function valueAt(
  values: JsonMap | undefined,
  ...path: readonly string[]
): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, key) => {
    const block = isJsonList(value) ? value[0] : value;
    return isJsonMap(block) ? (block[key] ?? undefined) : undefined;
  }, values);
}

/** The blocks at the end of a path, of which there may be several. */
export function blocksAt(
  values: JsonMap | undefined,
  ...path: readonly string[]
): readonly JsonMap[] {
  const value = valueAt(values, ...path);
  const list = isJsonList(value) ? value : [value];
  return list.filter((block) => isJsonMap(block));
}
