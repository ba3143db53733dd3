import type { CatalogEntry } from "../catalog-entry";

export const schemaCodes = {
  "schema/unknown-key": {
    severity: "error",
    title: "A map has only the keys that the language knows.",
    explanation:
      "An unknown key is nearly always a misspelt one, and ignoring it would leave a setting at its default without a word.",
  },
  "schema/missing-key": {
    severity: "error",
    title: "Required keys are there.",
    explanation:
      "The key has no default that would be right for everybody, so the spec has to name it.",
  },
  "schema/wrong-type": {
    severity: "error",
    title: "A value has the type that its key asks for.",
    explanation:
      "The value is, say, a number where a text is asked for. YAML decides a value's type by how it is written: quotes make a text.",
  },
  "schema/wrong-value": {
    severity: "error",
    title: "A value is one of those that its key allows.",
    explanation: "The key takes a fixed set of values, or values of a certain form or range.",
  },
} as const satisfies Record<string, CatalogEntry>;
