import { quoteText } from "../../diagnostics/quote-text";
import type { Lexeme } from "../lexemes";
import { restOfLine } from "../text-lines";
import type { ProblemExplainer } from "./problem-explainer";

/** A value ends where its quote or bracket closes, and nothing but a comment follows it. */
export const explainStrayText: ProblemExplainer = (problem, { text, lexemes }) => {
  const [at] = problem.pos;
  if (text[at] === "," && problem.code === "UNEXPECTED_TOKEN") return strayComma(at);
  if (!problem.message.endsWith("at node end")) return undefined;
  const before = lexemes.findLast(
    ({ offset, type }) => offset < at && type !== "space" && type !== "newline",
  );
  const { start, end } = restOfLine(text, at);
  return {
    code: "syntax/not-yaml",
    start,
    end,
    message: `${quoteText(text.slice(start, end))} stands after the end of a value.`,
    hint: hintAfter(before),
  };
};

function strayComma(at: number): ReturnType<ProblemExplainer> {
  return {
    code: "syntax/not-yaml",
    start: at,
    end: at + 1,
    message: "This comma has no entry before it.",
    hint: "Remove the comma.",
  };
}

function hintAfter(before: Lexeme | undefined): string {
  switch (before?.type) {
    case "single-quoted-scalar":
      return "Put the whole text between the quotes; a single quote inside is written twice.";
    case "double-quoted-scalar":
      return 'Put the whole text between the quotes; a double quote inside is written \\".';
    default:
      return "Put the whole value in quotes if it is a text, or remove what follows it.";
  }
}
