/** A block of code in a Markdown file. */
export interface MarkdownBlock {
  /** What stands behind the fence: the language and what follows it. */
  readonly info: string;
  readonly text: string;
  /** The line of the fence, from 1. */
  readonly line: number;
}

/** All fenced blocks of code in a Markdown text. */
export function readMarkdownBlocks(markdown: string): readonly MarkdownBlock[] {
  return [...markdown.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map(
    ({ 1: info = "", 2: text = "", index }) => ({
      info: info.trim(),
      text,
      line: markdown.slice(0, index).split("\n").length,
    }),
  );
}
