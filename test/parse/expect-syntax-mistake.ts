import { parseText, seen } from "./seen-diagnostics";

/** A text that cannot be read, and what is said of it. */
export interface SyntaxMistakeRow {
  /** What is wrong with the text. */
  readonly name: string;
  readonly text: string;
  readonly code: string;
  readonly at: string;
  readonly marked: string;
  readonly message: string;
}

/** Expects one diagnostic, with a hint, and no document. */
export function expectSyntaxMistake({ text, code, at, marked, message }: SyntaxMistakeRow): void {
  const { document, diagnostics } = parseText(text);
  expect(diagnostics.map(seen)).toEqual([
    { code, at, marked, message, hint: expect.any(String) as string },
  ]);
  expect(document).toBeUndefined();
}
