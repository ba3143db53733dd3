import { CST, Lexer } from "yaml";

/** The smallest pieces of a YAML text: an indicator, a scalar, a stretch of space. */
export interface Lexeme {
  readonly type: CST.TokenType;
  readonly source: string;
  readonly offset: number;
}

/** Marks that the lexer puts between the pieces; they are no part of the text. */
const marks: ReadonlySet<CST.TokenType | null> = new Set<CST.TokenType>([
  "doc-mode",
  "flow-error-end",
  "scalar",
]);

/** The pieces of a text with their places. Only the search for the cause of a mistake needs them. */
export function readLexemes(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let offset = 0;
  let isPlain = false;
  for (const source of new Lexer().lex(text)) {
    const type = isPlain ? "scalar" : CST.tokenType(source);
    const isMark = !isPlain && marks.has(type);
    isPlain = isMark && type === "scalar";
    if (isMark) continue;
    lexemes.push({ type: type ?? "error", source, offset });
    offset += source.length;
  }
  return lexemes;
}
