import { applyFixes } from "../../src/diagnostics/apply-fixes";
import { seen } from "../parse/seen-diagnostics";
import { validateText } from "./validated-text";

/** What is expected of the one mistake of a spec. */
export interface ExpectedMistake {
  readonly text: string;
  readonly code: string;
  /** The characters that the diagnostic marks. */
  readonly marked: string;
  readonly message: string;
  readonly hint: string;
  /** What the fix writes; none is offered where it is left out. */
  readonly fix?: string;
}

/** Expects a spec to have one mistake, and its fix, if it has one, to leave none. */
export function expectMistake({ text, fix, ...expected }: ExpectedMistake): void {
  const { diagnostics } = validateText(text);
  expect(diagnostics.map(seen)).toMatchObject([expected]);
  const fixes = diagnostics.flatMap((diagnostic) => diagnostic.fixes);
  expect(fixes.map(({ edits }) => edits[0]?.newText)).toEqual(fix === undefined ? [] : [fix]);
  if (fixes.length > 0) {
    const fixed = applyFixes({ file: "bedtrail.yaml", text }, fixes).text;
    expect(validateText(fixed).diagnostics).toEqual([]);
  }
}
