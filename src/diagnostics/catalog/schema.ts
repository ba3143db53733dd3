import type { CatalogEntry } from "../catalog-entry";

export const schemaCodes = {
  "schema/unknown-key": {
    severity: "error",
    title: "A map has only the keys that the language knows.",
    explanation:
      "An unknown key is nearly always a misspelt one, and ignoring it would leave a setting at its default without a word. Where one key is meant beyond doubt, the value is checked as if the key were spelt right.",
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
      "The value is, say, a number where a text is asked for, or one text where a list is. YAML decides a value's type by how it is written: quotes make a text, brackets or dashes make a list.",
  },
  "schema/null-value": {
    severity: "error",
    title: "`null` stands only in groups and overrides, on blocks that may be left out.",
    explanation:
      "A key with nothing after it is `null` in YAML. In a group or an override `null` makes an optional block as if it had never been written. Anywhere else it is most probably a value that was forgotten: `s3: {}` is the block with all its defaults, and a key that is left out is a block that is not there.",
  },
  "schema/wrong-value": {
    severity: "error",
    title: "A value is one of those that its key allows.",
    explanation: "The key takes a fixed set of values, and the value is none of them.",
  },
  "schema/wrong-form": {
    severity: "error",
    title: "A text has the form that its key asks for.",
    explanation:
      "The key takes texts of a certain length or made of certain characters, mostly because AWS or Terraform accepts no others.",
  },
  "schema/out-of-range": {
    severity: "error",
    title: "A number, and the length of a list or map, is within its bounds.",
    explanation: "The value is too small or too large, or there are too few or too many of them.",
  },
  "schema/duplicate-item": {
    severity: "error",
    title: "A list of different things names each once.",
    explanation:
      "A second mention changes nothing, and is often a copy that someone meant to change.",
  },
} as const satisfies Record<string, CatalogEntry>;
