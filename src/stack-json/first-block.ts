import { isJsonMap, type JsonMap, type JsonValue } from "../spec/json-value";

/** The first block of that name inside of a map, written alone or in a list; empty where there is none. */
export function firstBlock(body: JsonMap, name: string): JsonMap {
  const blocks = body[name];
  const block = Array.isArray(blocks) ? (blocks[0] as JsonValue | undefined) : blocks;
  return isJsonMap(block) ? block : {};
}
