import { findConflictMarker } from "../../diagnostics/find-conflict-marker";
import { lineEndAt } from "../text-lines";
import type { ProblemExplainer } from "./problem-explainer";

/** A file in which git has left both sides of a conflict is no YAML, wherever reading breaks down. */
export const explainConflictMarker: ProblemExplainer = (_, { text }) => {
  const start = findConflictMarker(text);
  if (start === undefined) return undefined;
  return {
    code: "syntax/conflict-marker",
    start,
    end: lineEndAt(text, start),
    message: "A merge conflict of git begins here.",
    hint: "Keep one of the two sides, or bring them together, and take out the lines with <<<<<<<, ======= and >>>>>>>.",
  };
};
