import { describeUnquoted } from "../describe-unquoted";
import { findUnquotedTexts } from "../unquoted-texts";
import type { ProblemExplainer } from "./problem-explainer";

/** A text that lacks quotes, next to mistakes that quotes alone do not solve. */
export const explainUnquotedText: ProblemExplainer = (problem, { text, lexemes }) => {
  const [found] = findUnquotedTexts([problem], text, lexemes);
  if (found === undefined) return undefined;
  const { reason, start, end } = found;
  return {
    code: "syntax/unquoted-text",
    start,
    end,
    message: describeUnquoted(reason, text.slice(start, end)),
    hint: "Put the text in quotes, or remove what is too much in this line.",
  };
};
