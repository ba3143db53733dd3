import type { YAMLError } from "yaml";
import { quoteText } from "../../diagnostics/quote-text";
import { closerOf, openBracketAt } from "../lexemes";
import type { BrokenText, ProblemExplainer } from "./problem-explainer";

/** The library took two entries for one. */
const mergedEntries: ReadonlySet<string> = new Set(["BLOCK_IN_FLOW", "MULTILINE_IMPLICIT_KEY"]);

interface LoneEntry {
  readonly start: number;
  readonly text: string;
  readonly relation: "in" | "after";
}

/** Entries between brackets are separated by commas; a line break does not separate them. */
export const explainMissingComma: ProblemExplainer = (problem, broken) => {
  const open = openBracketAt(broken.lexemes, problem.pos[0]);
  if (open === undefined) return undefined;
  const entry = mergedEntries.has(problem.code)
    ? mergedEntry(problem, broken)
    : entryBefore(problem, broken);
  if (entry === undefined) return undefined;
  const { start, text, relation } = entry;
  return {
    code: "syntax/missing-comma",
    start,
    end: start + text.length,
    message: `A comma is missing ${relation} ${/^["']/.test(text) ? text : quoteText(text)}.`,
    hint: `Separate the entries of a ${closerOf(open) === "]" ? "list" : "map"} between brackets by commas.`,
  };
};

function mergedEntry({ pos: [start, end] }: YAMLError, { text }: BrokenText): LoneEntry {
  const [line = "", nextLine] = text.slice(start, end).split(/[\r\n]+/);
  const relation = nextLine === undefined ? "in" : "after";
  return { start, text: line.replace(/:.*$/, "").trimEnd(), relation };
}

function entryBefore(
  { message, pos: [at] }: YAMLError,
  { lexemes }: BrokenText,
): LoneEntry | undefined {
  if (!message.startsWith("Missing , ")) return undefined;
  const before = lexemes.findLast(
    ({ offset, type }) => offset < at && type !== "space" && type !== "newline",
  );
  return before && { start: before.offset, text: before.source, relation: "after" };
}
