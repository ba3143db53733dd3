import type { Node } from "yaml";
import type { Span } from "../diagnostics/diagnostic";
import type { SourceText } from "../diagnostics/source-text";
import { spanWithin } from "./span-within";

/** The characters of a node without the space and comments around it. */
export function nodeSpan(node: Node | null | undefined, source: SourceText): Span {
  const [start, end] = node?.range ?? [0, 0];
  return spanWithin(source, start, start + source.text.slice(start, end).trimEnd().length);
}
