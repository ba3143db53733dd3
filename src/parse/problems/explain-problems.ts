import type { YAMLError } from "yaml";
import { readLexemes } from "../lexemes";
import { explainBadEscape } from "./bad-escape";
import { explainBadIndentation } from "./bad-indentation";
import { explainConflictMarker } from "./conflict-marker";
import { explainDashWithoutSpace } from "./dash-without-space";
import { explainMissingColon } from "./missing-colon";
import { explainMissingComma } from "./missing-comma";
import { describeOtherProblem } from "./other-problem";
import type { BrokenText, ProblemExplainer, SyntaxMistake } from "./problem-explainer";
import { explainStrayText } from "./stray-text";
import { explainTabIndentation } from "./tab-indentation";
import { explainUnbalancedBracket } from "./unbalanced-bracket";
import { explainUnclosedQuote } from "./unclosed-quote";
import { explainUnquotedText } from "./unquoted-text";

/** The first that recognizes a problem speaks: what swallows text comes before what the swallowing leads to. */
const explainers: readonly ProblemExplainer[] = [
  explainConflictMarker,
  explainTabIndentation,
  explainUnclosedQuote,
  explainUnbalancedBracket,
  explainMissingComma,
  explainDashWithoutSpace,
  explainBadIndentation,
  explainMissingColon,
  explainUnquotedText,
  explainBadEscape,
  explainStrayText,
];

/** After these the library reads on as the text was meant, so that what it says next is a mistake of its own. */
const harmless: ReadonlySet<string> = new Set(["syntax/bad-escape"]);

/**
 * The mistakes of a text that is not YAML, up to the first one that puts all that follows in doubt.
 *
 * Problems past that one would mostly be its echoes, and one mistake is one diagnostic.
 */
export function explainProblems(
  text: string,
  problems: readonly YAMLError[],
): readonly SyntaxMistake[] {
  const broken: BrokenText = { text, problems, lexemes: readLexemes(text) };
  const mistakes: SyntaxMistake[] = [];
  for (const problem of problems) {
    const mistake = explainProblem(broken, problem);
    mistakes.push(mistake);
    if (!harmless.has(mistake.code)) break;
  }
  return mistakes;
}

function explainProblem(broken: BrokenText, problem: YAMLError): SyntaxMistake {
  for (const explain of explainers) {
    const mistake = explain(problem, broken);
    if (mistake !== undefined) return mistake;
  }
  return describeOtherProblem(problem);
}
