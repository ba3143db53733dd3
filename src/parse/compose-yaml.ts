import { Composer, Lexer, Parser, type CST, type Document, type YAMLError } from "yaml";

/** Deeper than any spec, and far from what overflows the call stack of those who walk the nodes. */
export const maxDepth = 64;

/** The parser keeps the document and the scalar that it is at beside the collections around them. */
const notNested = 2;

/** After so many it is clear that the text is not YAML. */
const maxStrayTokens = 100;

export interface YamlStream {
  readonly documents: readonly Document.Parsed[];
  /** What the library finds wrong with the form of the text, in the order of the text. */
  readonly problems: readonly YAMLError[];
  /** Where nesting went past the limit; nothing was read then. */
  readonly tooDeepAt: number | undefined;
}

/**
 * Reads YAML 1.2 into nodes with positions. Whatever the text says, the core schema applies.
 *
 * Depth is bounded while tokens are read, since the library recurses over nested nodes. Equal keys pass
 * here: the library would compare each key of a map with all others.
 */
export function composeYaml(text: string): YamlStream {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: "silent",
  });
  let tooDeepAt: number | undefined;
  const tokens = readTokens(text, (offset) => {
    tooDeepAt = offset;
  });
  const documents = withoutStackTraces(() => [...composer.compose(tokens, true, text.length)]);
  const problems = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  problems.sort((left, right) => left.pos[0] - right.pos[0]);
  return { documents, problems, tooDeepAt };
}

function* readTokens(
  text: string,
  stopTooDeep: (offset: number) => void,
): Generator<CST.Token, void> {
  const parser = new Parser();
  let strayTokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === "error") strayTokens += 1;
      yield token;
    }
    if (strayTokens > maxStrayTokens) return;
    if (parser.stack.length > maxDepth + notNested) {
      stopTooDeep(parser.offset);
      return;
    }
  }
  yield* parser.end();
}

/** The library makes an `Error` of each problem; a text of nothing but problems would take ten times as long. */
function withoutStackTraces<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
