import type { Lexeme } from "../lexemes";
import { lineEndAt, lineStartAt } from "../text-lines";
import type { ProblemExplainer } from "./problem-explainer";

/** Lines that a quoted text has swallowed look like the rest of a spec. */
const swallowedLine = /\n[^\S\n]*(?:-\s|#|["']?[\w.-]+["']?:(?:\s|$))/;

/**
 * A quote that is not closed swallows the text up to the next quote, where reading breaks down.
 *
 * That next quote may be many lines below, so the mistake is looked for where the swallowing began.
 */
export const explainUnclosedQuote: ProblemExplainer = (problem, { text, lexemes }) => {
  const [at, end] = problem.pos;
  const isAtEnd = /Missing closing ['"]quote/.test(problem.message);
  const swallowing = lexemes.findLast(
    ({ type, offset }) =>
      (type === "double-quoted-scalar" || type === "single-quoted-scalar") && offset < end,
  );
  if (swallowing === undefined) return undefined;
  const { offset, source } = swallowing;
  const reachesProblem = offset + source.length > lineStartAt(text, at);
  if (!isAtEnd && !(reachesProblem && swallowedLine.test(source))) return undefined;
  return mistakeAt(swallowing, text);
};

function mistakeAt({ offset, type }: Lexeme, text: string): ReturnType<ProblemExplainer> {
  const name = type === "double-quoted-scalar" ? "double" : "single";
  return {
    code: "syntax/unclosed-quote",
    start: offset,
    end: lineEndAt(text, offset),
    message: `The ${name} quote that opens here is not closed in this line.`,
    hint: `Put ${name === "double" ? '"' : "'"} at the end of the text.`,
  };
}
