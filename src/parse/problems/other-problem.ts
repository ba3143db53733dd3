import type { YAMLError } from "yaml";
import type { SyntaxMistake } from "./problem-explainer";

/** What the library says in its own terms, in ours. */
const rephrased: readonly {
  readonly theirs: RegExp;
  readonly message: string;
  readonly hint: string;
}[] = [
  {
    theirs: /^Comments must be separated/,
    message: "A comment needs a space before it.",
    hint: "Put a space before the #, or the whole text in quotes.",
  },
  {
    theirs: /block-seq-ind on same line with key/,
    message: "A list with dashes begins on the line below its key.",
    hint: "Move the list to the next line, or write it in brackets.",
  },
  {
    theirs: /^Block scalar/,
    message:
      "A text that begins with | or > goes on in the lines below, indented deeper than its key.",
    hint: "Write the text below the key, or in quotes.",
  },
  {
    theirs: /must be separated from the next token by white space|ending in : is ambiguous/,
    message: "An anchor (&), an alias (*) or a tag (!) ends with a space.",
    hint: "Put a space after it, or the whole text in quotes if it is none.",
  },
  {
    theirs: /^A block sequence may not be used as an implicit map key/,
    message: "A list item stands here where a key is expected.",
    hint: "Remove what stands before the dash, or move the list below the key that it belongs to.",
  },
  {
    theirs: /^Nested mappings are not allowed in compact mappings/,
    message: "A second key stands in this line, after the value of the first.",
    hint: "Write each key in a line of its own.",
  },
  {
    theirs: /^Unknown directive|^Missing directives-end/,
    message: "A line that begins with % is a directive to YAML, and a spec needs none.",
    hint: "Take the line out, or put the text in quotes if it is one.",
  },
  {
    theirs: /^An alias node must not/,
    message: "An alias stands alone, without an anchor or a tag.",
    hint: "Remove the anchor or the tag; the value that the alias stands for has its own.",
  },
];

/** What the library says, where nothing better is known. */
export function describeOtherProblem({ message, pos: [start, end] }: YAMLError): SyntaxMistake {
  const ours = rephrased.find(({ theirs }) => theirs.test(message));
  return {
    code: "syntax/not-yaml",
    start,
    end,
    message:
      ours?.message ?? `This is not YAML: ${message.replace(/[\r\n]+/g, " ").replace(/\.$/, "")}.`,
    hint: ours?.hint ?? "Mend this line, or the one above it.",
  };
}
