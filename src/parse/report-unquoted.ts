import type { Report } from "../diagnostics/collector";
import { quoteText } from "../diagnostics/quote-text";
import type { SourceText } from "../diagnostics/source-text";
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
    message: describe(reason, written),
    hint: `Write ${newText}.`,
    span,
    fixes: [{ title: "Put the text in quotes", edits: [{ span, newText }] }],
  });
}

function describe(reason: UnquotedText["reason"], written: string): string {
  switch (reason) {
    case "placeholder":
      return `${quoteText(written)} is a map to YAML; a text that begins with a brace needs quotes.`;
    case "indicator":
      return `A text that begins with ${quoteText(written.slice(0, 1))} needs quotes.`;
    case "colon":
      return `${quoteText(written)} is a map to YAML; a text with a colon and a space in it needs quotes.`;
  }
}
