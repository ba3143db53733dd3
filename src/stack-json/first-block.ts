import { isJsonList, isJsonMap, type JsonMap } from "../spec/json-value";

/** The first block of that name inside of a map, written alone or in a list; empty where there is none. */
export function firstBlock(body: JsonMap, name: string): JsonMap {
  const blocks = body[name];
  const block = isJsonList(blocks) ? blocks[0] : blocks;
  return isJsonMap(block) ? block : {};
}
