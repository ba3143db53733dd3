/** What a piece of text is, not how it looks: the colours of a report are chosen in one place. */
export type Paint = (style: Style, text: string) => string;

export type Style = "error" | "warning" | "info" | "place" | "faint" | "strong";

/** Codes of the control sequence "select graphic rendition": https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const codes: Readonly<Record<Style, string>> = {
  error: "1;31",
  warning: "1;33",
  info: "1;34",
  place: "36",
  faint: "2",
  strong: "1",
};

/** Colours text, or leaves it as it is where nobody asked for colour. */
export function createPaint(colour: boolean): Paint {
  return (style, text) =>
    colour && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
}
