import { quoteText } from "../diagnostics/quote-text";
import type { UnquotedText } from "./unquoted-texts";

/** What YAML makes of a text without quotes. */
export function describeUnquoted(reason: UnquotedText["reason"], written: string): string {
  switch (reason) {
    case "placeholder":
      return `${quoteText(written)} is a map to YAML; a text that begins with a brace needs quotes.`;
    case "indicator":
      return `A text that begins with ${quoteText(written.slice(0, 1))} needs quotes.`;
    case "colon":
      return `${quoteText(written)} is a map to YAML; a text with a colon and a space in it needs quotes.`;
  }
}
