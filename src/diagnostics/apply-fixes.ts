import type { Fix, TextEdit } from "./diagnostic";
import type { SourceText } from "./source-text";

/** A text after fixes, and the fixes that went into it. */
export interface FixedText {
  readonly text: string;
  readonly applied: readonly Fix[];
}

/**
 * Applies the fixes that concern one text alone and do not overlap one that came before; the others wait.
 *
 * Only the characters of the edits change, so that comments and layout stay as they are.
 */
export function applyFixes(
  source: Pick<SourceText, "file" | "text">,
  fixes: readonly Fix[],
): FixedText {
  const applied: Fix[] = [];
  const edits: TextEdit[] = [];
  for (const fix of fixes) {
    const isHere = fix.edits.every(({ span }) => span.source.file === source.file);
    if (!isHere || fix.edits.some((edit) => edits.some((other) => overlap(edit, other)))) continue;
    applied.push(fix);
    edits.push(...fix.edits);
  }
  return { text: applyEdits(source.text, edits), applied };
}

/** Two edits at one start overlap even where both insert: which text comes first would be chance. */
function overlap({ span: left }: TextEdit, { span: right }: TextEdit): boolean {
  return left.start === right.start || (left.start < right.end && right.start < left.end);
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let end = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(end, span.start) + newText;
    end = span.end;
  }
  return result + text.slice(end);
}
