import { Composer, Lexer, Parser, type CST, type Document } from "yaml";

/** Deeper than any spec, and far from what overflows the call stack of those who walk the nodes. */
export const maxDepth = 64;

const collections: ReadonlySet<string> = new Set(["block-map", "block-seq", "flow-collection"]);

/** After so many it is clear that the text is not YAML. */
const maxStrayTokens = 100;

export interface YamlStream {
  readonly documents: readonly Document.Parsed[];
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
  return { documents, tooDeepAt };
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
    if (depthOf(parser) > maxDepth) {
      stopTooDeep(parser.offset - lexeme.length);
      return;
    }
  }
  yield* parser.end();
}

/** The stack also holds the document, and the scalar that the parser is at. */
function depthOf({ stack }: Parser): number {
  if (stack.length <= maxDepth) return 0;
  return stack.filter(({ type }) => collections.has(type)).length;
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
