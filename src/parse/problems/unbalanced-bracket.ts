import { closerOf, openBracketAt, type Lexeme } from "../lexemes";
import { lineStartAt, restOfLine } from "../text-lines";
import type { ProblemExplainer, SyntaxMistake } from "./problem-explainer";

/** Every bracket that opens is closed by its own kind, and what is between them is indented deeper than the key. */
export const explainUnbalancedBracket: ProblemExplainer = (problem, broken) => {
  const [at] = problem.pos;
  const { text, lexemes } = broken;
  const open = openBracketAt(lexemes, at);
  const found = text[at];
  const isCloser = found === "]" || found === "}";
  if (open === undefined) return isCloser ? strayCloser(at, found) : undefined;
  if (isCloser && found !== closerOf(open)) return wrongCloser(at, found, open);
  const isClosed = isClosedLater(open, at, lexemes);
  if (/must end with|and end with/.test(problem.message)) {
    return isClosed ? shallowContent(open, at, text) : neverClosed(open);
  }
  const isLinesBelow = lineStartAt(text, at) > open.offset;
  return isLinesBelow && !isClosed ? neverClosed(open) : undefined;
};

function strayCloser(at: number, found: string): SyntaxMistake {
  return {
    code: "syntax/unbalanced-bracket",
    start: at,
    end: at + 1,
    message: `This "${found}" closes nothing.`,
    hint: "Remove it, or open the bracket that it is meant to close.",
  };
}

function wrongCloser(at: number, found: string, open: Lexeme): SyntaxMistake {
  const closer = closerOf(open) ?? "";
  return {
    code: "syntax/unbalanced-bracket",
    start: at,
    end: at + 1,
    message: `This "${found}" stands where "${open.source}" has to be closed by "${closer}".`,
    hint: `Write "${closer}" here.`,
    related: [
      {
        start: open.offset,
        end: open.offset + 1,
        message: `"${open.source}" is opened here.`,
      },
    ],
  };
}

function neverClosed(open: Lexeme): SyntaxMistake {
  const closer = closerOf(open) ?? "";
  return {
    code: "syntax/unbalanced-bracket",
    start: open.offset,
    end: open.offset + 1,
    message: `This "${open.source}" is never closed.`,
    hint: `Put "${closer}" at the end of the ${closer === "]" ? "list" : "map"}.`,
  };
}

function shallowContent(open: Lexeme, at: number, text: string): SyntaxMistake {
  const closer = closerOf(open) ?? "";
  const { start, end } = restOfLine(text, lineStartAt(text, at));
  return {
    code: "syntax/bad-indentation",
    start,
    end,
    message: `This line, between "${open.source}" and "${closer}", is not indented deeper than the key before "${open.source}".`,
    hint: `Indent every line up to the one with "${closer}", that one included.`,
  };
}

/** Whether a closer follows for which no bracket was opened after the place. */
function isClosedLater(open: Lexeme, at: number, lexemes: readonly Lexeme[]): boolean {
  let depth = 0;
  for (const { type, offset } of lexemes) {
    if (offset < at) continue;
    if (type === open.type) depth += 1;
    else if (type === open.type?.replace("start", "end")) depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}
