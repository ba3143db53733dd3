import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from "yaml";
import type { Span } from "../diagnostics/diagnostic";
import type { SourceText } from "../diagnostics/source-text";
import type { DocumentPath } from "../spec/document-path";
import type { SpecDocument } from "./spec-document";

interface Located {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** Answers where things stand by walking the nodes, so that positions cost nothing until somebody asks. */
export function createLocator(
  document: Document,
  source: SourceText,
): Pick<SpecDocument, "locate" | "writtenText"> {
  function find(path: DocumentPath): Located {
    let found: Located = { key: null, value: document.contents };
    for (const step of path) {
      const container = isAlias(found.value) ? found.value.resolve(document) : found.value;
      const next = childOf(container, step);
      if (next === undefined) break;
      found = next;
    }
    return found;
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

/** The characters of a node without the space and comments around it. */
export function nodeSpan(node: Node | null | undefined, source: SourceText): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { source, start, end };
}

function childOf(container: unknown, step: string | number): Located | undefined {
  if (isMap(container)) {
    const pair = container.items.find(({ key }) => isScalar(key) && key.value === step);
    return pair === undefined ? undefined : pairNodes(pair);
  }
  if (isSeq(container) && typeof step === "number") {
    const item = container.items[step];
    return item === undefined ? undefined : { key: null, value: item as Node };
  }
  return undefined;
}

function pairNodes(pair: Pair): Located {
  return { key: pair.key as Node, value: pair.value as Node | null };
}

/** A list item and the root have no key of their own: the first key inside stands for them. */
function firstKeyOf(node: Node | null): Node | undefined {
  return isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined;
}
