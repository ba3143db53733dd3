import { quoteText } from "../../diagnostics/quote-text";
import { lineStartAt, restOfLine } from "../text-lines";
import type { ProblemExplainer } from "./problem-explainer";

/** The dash of a list item is followed by a space; without it the dash is a part of a text. */
export const explainDashWithoutSpace: ProblemExplainer = ({ pos: [at] }, { text }) => {
  const { start, end } = restOfLine(text, lineStartAt(text, at));
  const line = text.slice(start, end);
  if (!/^-[[{"'A-Za-z]/.test(line)) return undefined;
  return {
    code: "syntax/not-yaml",
    start,
    end,
    message: `The dash of ${quoteText(line)} has no space after it.`,
    hint: "Put a space after the dash.",
  };
};
