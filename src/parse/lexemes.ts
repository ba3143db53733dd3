import { CST, Lexer } from "yaml";

/** The smallest pieces of a YAML text: an indicator, a scalar, a stretch of space. */
export interface Lexeme {
  readonly type: CST.TokenType | null;
  readonly source: string;
  readonly offset: number;
}

/** Marks that the lexer puts between the pieces; they are no part of the text. */
const marks: ReadonlySet<CST.TokenType | null> = new Set([
  "doc-mode",
  "flow-error-end",
  "scalar",
] as const);

/** The pieces of a text with their places. Only the search for the cause of a mistake needs them. */
export function readLexemes(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let offset = 0;
  let isPlain = false;
  for (const source of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isPlain ? "scalar" : CST.tokenType(source);
    const isMark: boolean = !isPlain && marks.has(type);
    isPlain = isMark && type === "scalar";
    if (isMark) continue;
    lexemes.push({ type, source, offset });
    offset += source.length;
  }
  return lexemes;
}

/** The innermost bracket that is open at an offset: the flow list or map that the offset is in. */
export function openBracketAt(lexemes: readonly Lexeme[], offset: number): Lexeme | undefined {
  const open: Lexeme[] = [];
  for (const lexeme of lexemes) {
    if (lexeme.offset >= offset) break;
    if (lexeme.type === "flow-map-start" || lexeme.type === "flow-seq-start") open.push(lexeme);
    else if (lexeme.source === closerOf(open.at(-1))) open.pop();
  }
  return open.at(-1);
}

/** The bracket that closes an open one. */
export function closerOf(bracket: Lexeme | undefined): "}" | "]" | undefined {
  if (bracket?.type === "flow-map-start") return "}";
  return bracket?.type === "flow-seq-start" ? "]" : undefined;
}
