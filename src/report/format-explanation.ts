import type { CatalogEntry } from "../diagnostics/catalog-entry";
import type { FindingEntry } from "../diagnostics/finding-entry";
import { createPaint } from "./paint";
import { wrapText } from "./wrap-text";

/** Why a code exists, with specs that break and keep its law where there are any. */
export interface Explanation {
  readonly code: string;
  readonly entry: CatalogEntry | FindingEntry;
  readonly wrong: string | undefined;
  readonly right: string | undefined;
}

const width = 80;

export function formatExplanation(
  { code, entry, wrong, right }: Explanation,
  { colour }: { readonly colour: boolean },
): string {
  const paint = createPaint(colour);
  const example = (heading: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`${paint("strong", heading)}\n\n${indentLines(text)}`];
  const paragraphs = [
    `${paint(entry.severity, labelOf(entry))} ${paint("strong", code)}`,
    wrapText(entry.title, width),
    wrapText(entry.explanation, width),
    ...example("Wrong:", wrong),
    ...example("Right:", right),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** A finding is known by its risk. */
function labelOf(entry: CatalogEntry | FindingEntry): string {
  return "risk" in entry ? `${entry.risk} risk` : entry.severity;
}

function indentLines(text: string): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, "    ");
}
