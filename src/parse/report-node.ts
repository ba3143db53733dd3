import { isScalar, type Node, type Scalar } from "yaml";
import { quoteText } from "../diagnostics/quote-text";
import { nameCharacter } from "./forbidden-characters";
import type { NodeContext } from "./node-context";
import { nodeSpan } from "./node-span";
import { reportUnquoted } from "./report-unquoted";
import { spanWithin } from "./span-within";

type Context = Pick<NodeContext, "source" | "report">;

export interface DuplicateKey {
  readonly text: string;
  readonly key: Node;
  readonly first: Node;
}

export function reportDuplicateKey(
  { text, key, first }: DuplicateKey,
  { source, report }: Context,
): void {
  report("syntax/duplicate-key", {
    message: `The key ${quoteText(text)} stands twice in one map.`,
    hint: "Keep one of the two, with what both are to say.",
    span: nodeSpan(key, source),
    related: [{ message: "It stands here first.", span: nodeSpan(first, source) }],
  });
}

export function reportKeyNotText(key: Node | null, { source, report }: Context): void {
  const span = nodeSpan(key, source);
  const written = source.text.slice(span.start, span.end);
  const isPlain = isScalar(key) && written !== "";
  report("syntax/key-not-text", {
    message: isPlain
      ? `The key ${written} is ${key.value === null ? "null" : `a ${typeof key.value}`} to YAML, and not a text.`
      : "This key is not a text.",
    hint: isPlain ? `Write it in quotes: "${written}".` : "Write a text before the colon.",
    span: span.end > span.start ? span : spanWithin(source, span.start, span.start + 1),
  });
}

export function reportMergeKey(key: Node, { source, report }: Context): void {
  report("syntax/merge-key", {
    message: 'The merge key "<<" is not a part of YAML 1.2.',
    hint: "Write the keys out, or set them for all targets at the top level and override them in a group.",
    span: nodeSpan(key, source),
  });
}

export function reportForbiddenEscape(node: Scalar, at: number, { source, report }: Context): void {
  report("syntax/forbidden-character", {
    message: `This text has the character ${nameCharacter(String(node.value), at)}, which no name and no text of AWS may hold.`,
    hint: "Remove the escape.",
    span: nodeSpan(node, source),
  });
}

/** Reports `{{name}}` without quotes, and returns it as the text that it was meant to be. */
export function reportBracedName(node: Node, { source, report }: Context): string {
  const { start, end } = nodeSpan(node, source);
  reportUnquoted({ reason: "placeholder", start, end }, source, report);
  return source.text.slice(start, end);
}
