import type { CatalogEntry } from "../catalog-entry";

export const syntaxCodes = {
  "syntax/not-yaml": {
    severity: "error",
    title: "A spec is one YAML 1.2 or JSON document.",
    explanation:
      "The text cannot be read as YAML 1.2, of which JSON is a part. The place is where reading stopped making sense; the mistake is there or shortly before it. What follows is not checked, since most of it would be an echo of this one mistake.",
  },
  "syntax/conflict-marker": {
    severity: "error",
    title: "A file has no merge conflict in it.",
    explanation:
      "Where two branches changed the same lines, git writes both sides into the file, between lines of `<<<<<<<`, `=======` and `>>>>>>>`. Somebody has to choose. Nothing else is checked until then.",
  },
  "syntax/tab-indentation": {
    severity: "error",
    title: "Lines are indented with spaces.",
    explanation:
      "YAML forbids tabs in indentation, since a tab is as wide as each editor likes and the indentation decides what belongs to what. Inside of a JSON text tabs are fine.",
  },
  "syntax/bad-indentation": {
    severity: "error",
    title: "What belongs together starts at one column.",
    explanation:
      "The keys of a map start at one column, and so do the dashes of a list. A line at another column belongs to nothing above it. A list or map between brackets that goes on over several lines is indented deeper than its key.",
  },
  "syntax/unclosed-quote": {
    severity: "error",
    title: "Every quote is closed.",
    explanation:
      "A quote that is not closed takes in all lines up to the next quote, so that reading breaks down far below the mistake. The place is the quote that opened.",
  },
  "syntax/unbalanced-bracket": {
    severity: "error",
    title: "Every bracket that opens is closed, by its own kind.",
    explanation:
      "`[` and `]` enclose a list, `{` and `}` a map. A text that has brackets in it, such as a name with placeholders, needs quotes.",
  },
  "syntax/missing-comma": {
    severity: "error",
    title: "Entries between brackets are separated by commas.",
    explanation:
      "Between `[` and `]`, and between `{` and `}`, a line break does not separate entries; only a comma does. One after the last entry is allowed.",
  },
  "syntax/missing-colon": {
    severity: "error",
    title: "A key is followed by a colon and a space.",
    explanation:
      "Without the colon, or without the space after it, YAML takes key and value for one text: `version:1` is a text of nine characters.",
  },
  "syntax/unquoted-text": {
    severity: "error",
    title: "A text that would mean something else to YAML is in quotes.",
    explanation:
      "A text must be in quotes if it begins with a character that YAML keeps for itself (such as `*`, `&`, `@`, `%` or a backtick), or if it has a colon and a space in it.",
  },
  "syntax/bad-escape": {
    severity: "error",
    title: "Between double quotes a backslash begins an escape that YAML knows.",
    explanation:
      "Between double quotes `\\n` is a line break, and a backslash itself is written twice. Between single quotes every character stands for itself.",
  },
  "syntax/forbidden-character": {
    severity: "error",
    title: "A spec holds no control characters.",
    explanation:
      "Control characters, halves of surrogate pairs and a byte-order mark amid the text are forbidden by YAML. They cannot be seen in most editors, and no name in AWS may hold one.",
  },
  "syntax/duplicate-key": {
    severity: "error",
    title: "A map names each key once.",
    explanation:
      "YAML readers disagree about which of two equal keys wins, so a second one is refused rather than ignored. What stands under the second one is not checked.",
  },
  "syntax/several-documents": {
    severity: "error",
    title: "A file holds one spec.",
    explanation:
      "Only the first document of a YAML stream would be read, and the rest lost without a word. Groups of targets in one spec do what several documents are meant to do.",
  },
  "syntax/yaml-version": {
    severity: "error",
    title: "A spec is YAML 1.2.",
    explanation:
      "The directive `%YAML 1.1` asks for rules under which `no` is `false` and `0777` an octal number. bedtrail reads every spec by the rules of YAML 1.2, and refuses a text that says otherwise.",
  },
  "syntax/custom-tag": {
    severity: "error",
    title: "A spec uses no YAML tags of its own.",
    explanation:
      "Tags such as `!Ref` mean something to other programs only. bedtrail reads plain maps, lists and scalars; of the tags of YAML itself it knows `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!map` and `!!seq`.",
  },
  "syntax/merge-key": {
    severity: "error",
    title: "A spec uses no merge keys.",
    explanation:
      "The merge key `<<` belongs to YAML 1.1; readers of YAML 1.2 take it for a key of that name. A spec has better means: what is set at the top level holds for all targets, and groups and overrides change it by key.",
  },
  "syntax/unknown-alias": {
    severity: "error",
    title: "An alias stands for an anchor before it.",
    explanation:
      "`*name` repeats the value that was marked with `&name` further up. A text that begins with a star, such as a glob, needs quotes.",
  },
  "syntax/too-many-aliases": {
    severity: "error",
    title: "Aliases stand for a bounded number of values.",
    explanation:
      "A few nested YAML aliases can stand for billions of values. The limit of 100,000 keeps a broken or hostile file from stopping the compiler.",
  },
  "syntax/too-deep": {
    severity: "error",
    title: "A spec is nested at most 64 levels deep.",
    explanation:
      "No spec needs that many levels; the limit keeps a broken or hostile file from stopping the compiler.",
  },
  "syntax/key-not-text": {
    severity: "error",
    title: "The keys of a map are text.",
    explanation:
      "YAML allows numbers, lists and maps as keys; JSON and a spec do not. A label or tag whose key looks like a number needs quotes.",
  },
  "syntax/empty": {
    severity: "error",
    title: "A spec is not empty.",
    explanation: "The file holds no document. `bedtrail init` writes a starter spec.",
  },
} as const satisfies Record<string, CatalogEntry>;
