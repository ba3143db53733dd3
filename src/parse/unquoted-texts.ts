import type { Node, YAMLError } from "yaml";
import type { SourceText } from "../diagnostics/source-text";
import { openBracketAt, type Lexeme } from "./lexemes";
import { restOfLine } from "./text-lines";

/** A text that means something else to YAML than to its writer, for lack of quotes. */
export interface UnquotedText {
  readonly reason: "placeholder" | "indicator" | "colon";
  readonly start: number;
  readonly end: number;
}

/** A flow map that was meant as a placeholder: `{name}`, or `{{name}}`. */
const bracedName = /\{\{?\s*[A-Za-z]\w*\s*\}?\}$/;

/** Whether a node is `{{name}}`, which YAML reads as a map in the key of a map. */
export function isBracedName({ range }: Node, { text }: SourceText): boolean {
  const [start, end] = range ?? [0, 0];
  return /^\{\{\s*[A-Za-z]\w*\s*\}\}$/.test(text.slice(start, Math.min(end, start + 80)));
}

/** How far a look back or ahead from a problem goes. */
const nearby = 200;

/** The texts behind problems that quotes would solve. */
export function findUnquotedTexts(
  problems: readonly YAMLError[],
  text: string,
  lexemes: readonly Lexeme[],
): readonly UnquotedText[] {
  const found: UnquotedText[] = [];
  for (const problem of problems) {
    const begin = beginningOf(problem, problems, text);
    if (begin === undefined || begin.start < (found.at(-1)?.end ?? 0)) continue;
    const end = endOf(begin.start, text, lexemes);
    if (begin.reason !== "colon" || isOneText(text.slice(begin.start, end))) {
      found.push({ ...begin, end });
    }
  }
  return found;
}

/** What begins with a quote or bracket, or is set off by spaces, is no part of a text: two lines ran together. */
function isOneText(text: string): boolean {
  return /^(?!["'[{])\S+(?: \S+)*?:\s/.test(text);
}

type Beginning = Omit<UnquotedText, "end">;

function beginningOf(
  { code, message, pos: [at] }: YAMLError,
  problems: readonly YAMLError[],
  text: string,
): Beginning | undefined {
  switch (code) {
    case "BAD_SCALAR_START":
      return { reason: "indicator", start: at };
    case "BAD_ALIAS":
      return message.includes("empty") ? { reason: "indicator", start: at } : undefined;
    case "BLOCK_AS_IMPLICIT_KEY":
      return message.startsWith("Nested mappings") && isWithinLine(at, problems)
        ? { reason: "colon", start: at }
        : undefined;
    case "BLOCK_IN_FLOW":
      return /^\S+: \S/.test(text.slice(at, at + nearby))
        ? { reason: "colon", start: at }
        : undefined;
    case "UNEXPECTED_TOKEN":
      return message.endsWith("at node end") ? bracesBefore(at, text) : undefined;
    default:
      return undefined;
  }
}

function bracesBefore(at: number, text: string): Beginning | undefined {
  const braces = bracedName.exec(text.slice(Math.max(0, at - nearby), at))?.[0];
  return braces === undefined ? undefined : { reason: "placeholder", start: at - braces.length };
}

/** A key that goes on in the next line is a matter of indentation. */
function isWithinLine(at: number, problems: readonly YAMLError[]): boolean {
  return !problems.some(
    ({ code, pos: [start] }) => code !== "BLOCK_AS_IMPLICIT_KEY" && start === at,
  );
}

/** A text ends with its line, and between brackets at a comma or bracket that no placeholder holds. */
function endOf(start: number, text: string, lexemes: readonly Lexeme[]): number {
  const { end } = restOfLine(text, start);
  if (openBracketAt(lexemes, start) === undefined) return end;
  const inner = /^(?:\{[^{},]*\}|[^{}[\],])*/.exec(text.slice(start, end))?.[0] ?? "";
  return start + inner.trimEnd().length;
}

/** The text with letters in the place of each such text, so that all else can be read at its own offset. */
export function maskTexts(text: string, masked: readonly UnquotedText[]): string {
  let result = "";
  let end = 0;
  for (const range of [...masked].sort((left, right) => left.start - right.start)) {
    result += text.slice(end, range.start) + "x".repeat(range.end - range.start);
    end = range.end;
  }
  return result + text.slice(end);
}
