import { isScalar, type Document, type YAMLError } from "yaml";
import { composeYaml } from "./compose-yaml";
import { isRecoverable } from "./is-recoverable";
import { readLexemes } from "./lexemes";
import { lineStartAt } from "./text-lines";
import { findUnquotedTexts, maskTexts, type UnquotedText } from "./unquoted-texts";

/** Each round finds all that can be found at once, but for what the earlier finds were hiding. */
const maxRounds = 3;

/** With more than these the text is most probably not YAML at all. */
const mostProblems = 100;

/** The documents of a text, as far as they can be read. */
export interface TextStream {
  /** The first document with something in it. */
  readonly document: Document.Parsed | undefined;
  /** The second one; only the first is read. */
  readonly surplus: Document.Parsed | undefined;
  /** What keeps the library from reading the document, in the order of the text. */
  readonly problems: readonly YAMLError[];
  /** What it finds wrong beside that. */
  readonly recoverable: readonly YAMLError[];
  /** Texts that the document takes for granted though they lack quotes. */
  readonly unquoted: readonly UnquotedText[];
  readonly tooDeepAt: number | undefined;
}

/**
 * Reads a text into documents. Texts that only lack quotes are read as if they had them, where that solves every problem.
 *
 * Where problems remain, a colon too many is more likely a part of them than a text without quotes, and
 * whatever follows the first of them is in doubt.
 */
export function readStream(text: string): TextStream {
  const written = { ...composeText(text), unquoted: [] };
  const withQuotes = addQuotes(text, written, () => true);
  if (withQuotes.problems.length === 0 || withQuotes.unquoted.length === 0) return withQuotes;
  const withSome = addQuotes(text, written, ({ reason }) => reason !== "colon");
  const doubtful = lineStartAt(text, withSome.problems[0]?.pos[0] ?? text.length);
  const certain = withSome.unquoted.filter(({ end }) => end <= doubtful);
  if (certain.length === withSome.unquoted.length) return withSome;
  return { ...composeText(maskTexts(text, certain)), unquoted: certain };
}

/** Reads the texts behind problems as if they had quotes, as long as there are any. */
function addQuotes(
  text: string,
  written: TextStream,
  isMeant: (unquoted: UnquotedText) => boolean,
): TextStream {
  let stream = written;
  for (let round = 0; round < maxRounds && stream.problems.length > 0; round += 1) {
    if (stream.problems.length > mostProblems) break;
    const masked = maskTexts(text, stream.unquoted);
    const found = findUnquotedTexts(stream.problems, masked, readLexemes(masked)).filter(isMeant);
    if (found.length === 0) break;
    const unquoted = [...stream.unquoted, ...found];
    stream = { ...composeText(maskTexts(text, unquoted)), unquoted };
  }
  return stream;
}

function composeText(text: string): Omit<TextStream, "unquoted"> {
  const { documents, tooDeepAt } = composeYaml(text);
  const [document, surplus] = documents.filter(isFilled);
  const all = (document === undefined ? documents : [document]).flatMap(({ errors, warnings }) => [
    ...errors,
    ...warnings,
  ]);
  all.sort((left, right) => left.pos[0] - right.pos[0]);
  const problems = all.filter((problem) => !isRecoverable(problem));
  return { document, surplus, problems, recoverable: all.filter(isRecoverable), tooDeepAt };
}

function isFilled({ contents }: Document.Parsed): boolean {
  return (
    (contents as Document["contents"]) !== null && !(isScalar(contents) && contents.value === null)
  );
}
