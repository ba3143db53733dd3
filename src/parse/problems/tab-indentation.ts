import { lineStartAt } from "../text-lines";
import type { ProblemExplainer } from "./problem-explainer";

/** YAML indents with spaces only, since a tab is as wide as each reader likes (https://yaml.org/spec/1.2.2/#61-indentation-spaces). */
export const explainTabIndentation: ProblemExplainer = ({ code, pos: [at] }, { text }) => {
  const start = lineStartAt(text, at);
  const indentation = /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
  const isInIndentation = indentation.includes("\t");
  if (code !== "TAB_AS_INDENT" && !isInIndentation) return undefined;
  const lineCount = text.match(/^ *\t/gm)?.length ?? 0;
  const others = lineCount > 1 ? ` and ${String(lineCount - 1)} more` : "";
  return {
    code: "syntax/tab-indentation",
    start: isInIndentation ? start : at,
    end: isInIndentation ? start + indentation.length : at + 1,
    message: `A tab indents this line${others}; YAML allows only spaces there.`,
    hint: "Replace the tabs by spaces, two for each level.",
  };
};
