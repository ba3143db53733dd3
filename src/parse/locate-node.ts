import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { SourceText } from "../diagnostics/source-text";
import type { DocumentPath } from "../spec/document-path";
import type { AliasTargets } from "./alias-targets";
import { keyText } from "./key-text";
import { nodeSpan } from "./node-span";
import type { SpecDocument } from "./spec-document";

interface Located {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** Answers where things stand by walking the nodes, so that positions cost nothing until somebody asks. */
export function createLocator(
  contents: Node | null,
  aliases: AliasTargets,
  source: SourceText,
): Pick<SpecDocument, "locate" | "writtenText"> {
  const pairsOf = createPairIndex(aliases);

  function find(path: DocumentPath): Located {
    let found: Located = { key: null, value: contents };
    for (const step of path) {
      const { value } = found;
      const next = childOf(isAlias(value) ? aliases.get(value) : value, step);
      if (next === undefined) break;
      found = next;
    }
    return found;
  }

  function childOf(container: unknown, step: string | number): Located | undefined {
    if (isMap(container)) {
      const pair = pairsOf(container).get(String(step));
      return pair && { key: pair.key as Node, value: pair.value as Node | null };
    }
    if (!isSeq(container) || typeof step !== "number") return undefined;
    const item = container.items[step] as Node | undefined;
    return item && { key: null, value: item };
  }

  return {
    locate(path, on) {
      const { key, value } = find(path);
      return nodeSpan(on === "key" ? (key ?? firstKeyOf(value) ?? value) : (value ?? key), source);
    },
    writtenText(path) {
      const { value } = find(path);
      return isScalar(value) ? value.source : undefined;
    },
  };
}

/** Finds the pairs of a map by key. A large map with many mistakes is walked through once. */
function createPairIndex(aliases: AliasTargets): (map: YAMLMap) => ReadonlyMap<string, Pair> {
  const indexes = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map) => {
    const known = indexes.get(map);
    if (known !== undefined) return known;
    const pairs = new Map<string, Pair>();
    for (const pair of map.items) {
      const text = keyText(pair, aliases);
      if (text !== undefined && !pairs.has(text)) pairs.set(text, pair);
    }
    indexes.set(map, pairs);
    return pairs;
  };
}

/** A list item and the root have no key of their own: the first key inside stands for them. */
function firstKeyOf(node: Node | null): Node | undefined {
  return isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined;
}
