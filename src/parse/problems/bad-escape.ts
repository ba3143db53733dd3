import { quoteText } from "../../diagnostics/quote-text";
import type { ProblemExplainer } from "./problem-explainer";

/** Between double quotes a backslash begins an escape (https://yaml.org/spec/1.2.2/#57-escaped-characters). */
export const explainBadEscape: ProblemExplainer = ({ code, pos: [at] }, { text }) => {
  if (code !== "BAD_DQ_ESCAPE") return undefined;
  const escape = /^\\(?:x\w{0,2}|u\w{0,4}|U\w{0,8}|.)?/su.exec(text.slice(at))?.[0] ?? "\\";
  return {
    code: "syntax/bad-escape",
    start: at,
    end: at + escape.length,
    message: `${quoteText(escape)} is no escape that YAML knows between double quotes.`,
    hint: "Write \\\\ for a backslash, or put the text in single quotes.",
  };
};
