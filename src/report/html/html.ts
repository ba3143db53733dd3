import { printableText } from "../printable-text";

/** Text that is markup already, so that nothing escapes it again. */
export interface Html {
  readonly markup: string;
}

type HtmlPart = Html | string | number | readonly HtmlPart[];

/**
 * Makes markup of a template, in which every value stays text, wherever it comes from.
 *
 * Values stand only where text stands: in an element, or in an attribute between double quotes. What could change the
 * direction of writing, or is no character at all, is shown as one.
 * https://html.spec.whatwg.org/multipage/syntax.html#attributes-2
 */
export function html(texts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  const parts = texts.map(
    (text, index) => `${withoutIndentation(text)}${markupOf(values[index] ?? "")}`,
  );
  return { markup: parts.join("") };
}

/** How a template is laid out is for its own readers, and would be half of a page. */
function withoutIndentation(text: string): string {
  return text.replaceAll(/\n\s+/g, "\n");
}

function markupOf(part: HtmlPart): string {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeText(part);
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return printableText(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}
