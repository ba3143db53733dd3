import type { Report } from "../diagnostics/collector";
import type { SourceText } from "../diagnostics/source-text";
import { describeUnquoted } from "./describe-unquoted";
import { quoteScalar } from "./quote-scalar";
import type { UnquotedText } from "./unquoted-texts";

/** Says of a text that it needs quotes, and offers them. */
export function reportUnquoted(
  { reason, start, end }: UnquotedText,
  source: SourceText,
  report: Report,
): void {
  const span = { source, start, end };
  const written = source.text.slice(start, end);
  const newText = quoteScalar(written);
  const code = reason === "placeholder" ? "spec/placeholder-not-quoted" : "syntax/unquoted-text";
  report(code, {
    message: describeUnquoted(reason, written),
    hint: `Write ${newText}.`,
    span,
    fixes: [{ title: "Put the text in quotes", edits: [{ span, newText }] }],
  });
}
