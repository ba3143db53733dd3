import { lineStartAt, restOfLine } from "../text-lines";
import { openColumns } from "./open-columns";
import type { ProblemExplainer } from "./problem-explainer";

const unalignedLine = /must start at the same column|Sequence item without - indicator/;

/** The keys of a map start at one column, and so do the items of a list. */
export const explainBadIndentation: ProblemExplainer = (problem, { text, problems }) => {
  const [at] = problem.pos;
  const sameStart = problems.filter(({ pos: [start] }) => start === at);
  const end = Math.max(...sameStart.map(({ pos }) => pos[1]));
  const isContinued =
    problem.code === "MULTILINE_IMPLICIT_KEY" || problem.code === "BLOCK_AS_IMPLICIT_KEY";
  if (isListItem(text, at) && isContinued) return itemAmongKeys(text, at);
  if (unalignedLine.test(problem.message)) return unaligned(text, at);
  const [firstLine, lastLine] = [lineStartAt(text, at), lineStartAt(text, end - 1)];
  const isDeeperLine = indentAt(text, lastLine) > indentAt(text, firstLine);
  const isValue = !/^[\s-]*$/.test(text.slice(firstLine, at));
  return isContinued && isDeeperLine && isValue ? unaligned(text, lastLine) : undefined;
};

function unaligned(text: string, at: number): ReturnType<ProblemExplainer> {
  const lineStart = lineStartAt(text, at);
  const { start, end } = restOfLine(text, lineStart);
  const indent = start - lineStart;
  const kind = isListItem(text, start) ? "item" : "key";
  const columns = openColumns(text.slice(0, lineStart), kind);
  const isClear = columns.length > 0 && !columns.includes(indent);
  return {
    code: "syntax/bad-indentation",
    start,
    end,
    message: isClear
      ? `This line is indented by ${String(indent)} ${indent === 1 ? "space" : "spaces"}; the lines above it allow ${columns.join(" or ")}.`
      : "The indentation of this line fits none of the lines above it.",
    hint: "Align the keys of a map with each other, and the items of a list with each other.",
  };
}

function itemAmongKeys(text: string, at: number): ReturnType<ProblemExplainer> {
  const { start, end } = restOfLine(text, at);
  return {
    code: "syntax/bad-indentation",
    start,
    end,
    message: "A list item stands here among the keys of a map.",
    hint: "Move the list below the key that it belongs to, indented deeper than the other keys.",
  };
}

function isListItem(text: string, at: number): boolean {
  return /^[ \t]*-(?:\s|$)/.test(text.slice(at, at + 200));
}

function indentAt(text: string, lineStart: number): number {
  return restOfLine(text, lineStart).start - lineStart;
}
