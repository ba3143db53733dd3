import { clipText } from "../clip-text";
import { printableText } from "../printable-text";

/** No name or value is worth more room than this in a comment. */
const mostCharacters = 200;

/**
 * A text of somebody else's as code in Markdown: nothing in it is markup, a mention or a link.
 *
 * A run of backticks ends only at one of the same length. In a table a bar has to be escaped even in code.
 * https://github.github.com/gfm/#code-spans
 */
export function markdownCode(text: string): string {
  const shown = clipText(oneLine(text), mostCharacters).replaceAll("|", "\\|");
  if (shown === "") return "";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const padding = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/**
 * A sentence with somebody else's words in it as Markdown: it reads the same, and nothing in it is markup.
 *
 * An invisible space keeps what services look for after rendering (mentions, numbers of issues, addresses) apart.
 */
export function markdownProse(text: string): string {
  return clipText(oneLine(text), mostCharacters)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_[\]|~$]/g, "\\$&")
    .replaceAll(/[@#]|:(?=\/\/)|(?<=\bwww)[.]/g, "$&\u200b");
}

function oneLine(text: string): string {
  return printableText(text).replaceAll(/\s+/g, " ").trim();
}
