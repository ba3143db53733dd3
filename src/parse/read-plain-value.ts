import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from "yaml";
import type { Report } from "../diagnostics/collector";
import type { SourceText } from "../diagnostics/source-text";
import type { JsonValue } from "../spec/json-value";
import { nodeSpan } from "./locate-node";

const maxDepth = 64;
const maxValues = 1_000_000;

/** Turns nodes into plain data, within bounds of depth and of values after aliases are followed. */
export function readPlainValue(document: Document, source: SourceText, report: Report): JsonValue {
  let remaining = maxValues;
  let isExhausted = false;

  function read(node: unknown, depth: number): JsonValue {
    if (isExhausted) return null;
    if (isAlias(node)) return read(node.resolve(document), depth);
    remaining -= 1;
    if (remaining < 0 || depth > maxDepth) return giveUp(node as Node, depth);
    if (isMap(node)) return readMap(node.items, depth);
    if (isSeq(node)) return node.items.map((item) => read(item, depth + 1));
    return isScalar(node) ? scalarValue(node.value) : null;
  }

  function readMap(pairs: readonly Pair[], depth: number): JsonValue {
    const map = Object.create(null) as Record<string, JsonValue>;
    for (const { key, value } of pairs) {
      if (isScalar(key) && typeof key.value === "string") map[key.value] = read(value, depth + 1);
      else reportKey(key as Node | null);
    }
    return map;
  }

  function reportKey(key: Node | null): void {
    const span = nodeSpan(key, source);
    report("syntax/key-not-text", {
      message: `The key ${source.text.slice(span.start, span.end)} is not text.`,
      hint: "Put the key in quotes.",
      span,
    });
  }

  function giveUp(node: Node, depth: number): null {
    isExhausted = true;
    const span = nodeSpan(node, source);
    if (depth > maxDepth) {
      report("syntax/too-deep", {
        message: `This value is nested more than ${String(maxDepth)} levels deep.`,
        hint: "Flatten the text.",
        span,
      });
    } else {
      report("syntax/too-many-aliases", {
        message: `The aliases of this text stand for more than ${maxValues.toLocaleString("en-US")} values.`,
        hint: "Write the values out, or keep accounts in an inventory file.",
        span,
      });
    }
    return null;
  }

  return read(document.contents, 0);
}

/** JSON has no NaN, infinity or big integer; what YAML reads as one is kept as the text it looks like. */
function scalarValue(value: unknown): JsonValue {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return String(value);
}
