import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { DocumentPath } from "../spec/document-path";
import type { JsonValue } from "../spec/json-value";
import { findForbiddenCharacter } from "./forbidden-characters";
import { keyText } from "./key-text";
import type { NodeContext } from "./node-context";
import {
  reportBracedName,
  reportDuplicateKey,
  reportForbiddenEscape,
  reportKeyNotText,
  reportMergeKey,
} from "./report-node";
import { isBracedName } from "./unquoted-texts";

export interface PlainReading {
  readonly value: JsonValue;
  /** Values that mean nothing. They were reported, and are `null`. */
  readonly unusable: readonly DocumentPath[];
}

interface Reader extends NodeContext {
  readonly unusable: DocumentPath[];
  /** The values of anchored nodes, each of which is read once and shared. */
  readonly anchored: Map<unknown, JsonValue>;
}

const coreTags: ReadonlySet<string> = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Turns nodes into plain data. What is wrong with a node is reported and noted, so that reading goes on. */
export function readPlainValue(contents: Node | null, context: NodeContext): PlainReading {
  const reader: Reader = { ...context, unusable: [], anchored: new Map() };
  return { value: readNode(contents, [], reader), unusable: reader.unusable };
}

function readNode(node: unknown, path: DocumentPath, reader: Reader): JsonValue {
  if (isAlias(node)) {
    const target = reader.aliases.get(node);
    if (target === undefined) reader.unusable.push(path);
    return reader.anchored.get(target) ?? null;
  }
  const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
  if (tag !== undefined && !coreTags.has(tag)) reader.unusable.push(path);
  const value = readOwnValue(node, path, reader);
  if (anchor !== undefined) reader.anchored.set(node, value);
  return value;
}

function readOwnValue(node: unknown, path: DocumentPath, reader: Reader): JsonValue {
  if (isMap(node)) {
    return isBracedName(node, reader.source)
      ? reportBracedName(node, reader)
      : readMap(node, path, reader);
  }
  if (isSeq(node)) return node.items.map((item, index) => readNode(item, [...path, index], reader));
  return isScalar(node) ? readScalar(node, path, reader) : null;
}

/** Maps have no prototype, so that a key such as `__proto__` is a key like any other. */
function readMap(node: YAMLMap, path: DocumentPath, reader: Reader): JsonValue {
  const map = Object.create(null) as Record<string, JsonValue>;
  const firstKeys = new Map<string, Node>();
  for (const pair of node.items as Pair<Node>[]) {
    const { key } = pair;
    const text = keyText(pair, reader.aliases);
    const first = text === undefined ? undefined : firstKeys.get(text);
    if (text === undefined) {
      reportKeyNotText(key, reader);
    } else if (first !== undefined) {
      reportDuplicateKey({ text, key, first }, reader);
    } else if (isMergeKey(key)) {
      reportMergeKey(key, reader);
      reader.unusable.push(path);
    } else {
      const childPath = [...path, text];
      firstKeys.set(text, key);
      if (isScalar(key)) checkEscapes(key, childPath, reader);
      map[text] = readNode(pair.value, childPath, reader);
    }
  }
  return map;
}

function isMergeKey(key: Node): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

function readScalar(node: Scalar, path: DocumentPath, reader: Reader): JsonValue {
  const text = reader.unquoted.get(node.range?.[0] ?? -1);
  if (text !== undefined) return text;
  checkEscapes(node, path, reader);
  return plainScalar(node);
}

/** The text of the file holds no forbidden character, so that only an escape can bring one in. */
function checkEscapes(node: Scalar, path: DocumentPath, reader: Reader): void {
  if (node.type !== "QUOTE_DOUBLE" || typeof node.value !== "string") return;
  const at = findForbiddenCharacter(node.value);
  if (at === undefined) return;
  reportForbiddenEscape(node, at, reader);
  reader.unusable.push(path);
}

/** JSON has no NaN and no infinity; they are kept as the text that they are written as. */
function plainScalar({ value, source = "" }: Scalar): JsonValue {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? value : source;
}
