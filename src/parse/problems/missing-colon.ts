import { quoteText } from "../../diagnostics/quote-text";
import { lineStartAt, restOfLine } from "../text-lines";
import type { ProblemExplainer } from "./problem-explainer";

/** A key is followed by a colon, and the colon by a space or a line break. */
export const explainMissingColon: ProblemExplainer = ({ code, pos: [at], message }, { text }) => {
  const isKeyAlone = code === "MISSING_CHAR" && message.startsWith("Implicit map keys need");
  if (code !== "MULTILINE_IMPLICIT_KEY" && !isKeyAlone) return undefined;
  const beforeKey = text.slice(lineStartAt(text, at), at);
  if (!/^[\s-]*$/.test(beforeKey)) return undefined;
  const { start, end } = restOfLine(text, at);
  const line = text.slice(start, end);
  const spaceless = /^[\w-]+:(?=\S)/.exec(line)?.[0];
  return {
    code: "syntax/missing-colon",
    start,
    end,
    message:
      spaceless === undefined
        ? `${quoteText(line)} stands where a key and a colon are expected.`
        : `The colon of ${quoteText(line)} has no space after it.`,
    hint:
      spaceless === undefined
        ? "Write it as `key: value`, or indent it as a part of the value above."
        : `Write ${quoteText(`${spaceless} ${line.slice(spaceless.length)}`)}.`,
  };
};
