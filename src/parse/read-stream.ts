import { isScalar, type Document, type YAMLError } from "yaml";
import { composeYaml } from "./compose-yaml";
import { readLexemes } from "./lexemes";
import { findUnquotedTexts, maskTexts, type UnquotedText } from "./unquoted-texts";

/** Each round finds all that can be found at once, but for what the earlier finds were hiding. */
const maxRounds = 8;

/** The documents of a text, as far as they can be read. */
export interface TextStream {
  /** The first document with something in it. */
  readonly document: Document.Parsed | undefined;
  /** The second one; only the first is read. */
  readonly surplus: Document.Parsed | undefined;
  /** What the library finds wrong with the document, in the order of the text. */
  readonly problems: readonly YAMLError[];
  /** Texts that the document takes for granted though they lack quotes. */
  readonly unquoted: readonly UnquotedText[];
  readonly tooDeepAt: number | undefined;
}

/** Reads a text into documents. Texts that only lack quotes are read as if they had them. */
export function readStream(text: string): TextStream {
  let unquoted: readonly UnquotedText[] = [];
  let stream = composeText(text);
  for (let round = 0; round < maxRounds && stream.problems.length > 0; round += 1) {
    const masked = maskTexts(text, unquoted);
    const found = findUnquotedTexts(stream.problems, masked, readLexemes(masked));
    if (found.length === 0) break;
    unquoted = [...unquoted, ...found];
    stream = composeText(maskTexts(text, unquoted));
  }
  return { ...stream, unquoted };
}

function composeText(text: string): Omit<TextStream, "unquoted"> {
  const { documents, tooDeepAt } = composeYaml(text);
  const [document, surplus] = documents.filter(isFilled);
  const problems = (document === undefined ? documents : [document]).flatMap(
    ({ errors, warnings }) => [...errors, ...warnings],
  );
  problems.sort((left, right) => left.pos[0] - right.pos[0]);
  return { document, surplus, problems, tooDeepAt };
}

function isFilled({ contents }: Document.Parsed): boolean {
  return (
    (contents as Document["contents"]) !== null && !(isScalar(contents) && contents.value === null)
  );
}
