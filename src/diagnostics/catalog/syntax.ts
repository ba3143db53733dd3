import type { CatalogEntry } from "../catalog-entry";

export const syntaxCodes = {
  "syntax/not-yaml": {
    severity: "error",
    title: "A spec is one YAML 1.2 or JSON document.",
    explanation:
      "The text cannot be read as YAML 1.2, of which JSON is a part. The message is the parser's, at the place where reading stopped making sense; the mistake is there or shortly before it.",
  },
  "syntax/duplicate-key": {
    severity: "error",
    title: "A map names each key once.",
    explanation:
      "YAML readers disagree about which of two equal keys wins, so a second one is refused rather than ignored.",
  },
  "syntax/several-documents": {
    severity: "error",
    title: "A file holds one spec.",
    explanation:
      "Only the first document of a YAML stream would be read, and the rest lost without a word. Groups of targets in one spec do what several documents are meant to do.",
  },
  "syntax/custom-tag": {
    severity: "error",
    title: "A spec uses no YAML tags of its own.",
    explanation:
      "Tags such as `!Ref` mean something to other programs only. bedtrail reads plain maps, lists and scalars.",
  },
  "syntax/too-deep": {
    severity: "error",
    title: "A spec is nested at most 64 levels deep.",
    explanation:
      "No spec needs that many levels; the limit keeps a broken or hostile file from stopping the compiler.",
  },
  "syntax/too-many-aliases": {
    severity: "error",
    title: "Aliases expand to a bounded number of values.",
    explanation:
      "A few nested YAML aliases can stand for billions of values. The limit keeps a broken or hostile file from stopping the compiler.",
  },
  "syntax/key-not-text": {
    severity: "error",
    title: "The keys of a map are text.",
    explanation: "YAML allows numbers, lists and maps as keys; JSON and a spec do not.",
  },
  "syntax/empty": {
    severity: "error",
    title: "A spec is not empty.",
    explanation: "The file holds no document. `bedtrail init` writes a starter spec.",
  },
} as const satisfies Record<string, CatalogEntry>;
