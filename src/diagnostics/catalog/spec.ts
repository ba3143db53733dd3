import type { CatalogEntry } from "../catalog-entry";

export const specCodes = {
  "spec/account-id-not-quoted": {
    severity: "error",
    title: "An account id is in quotes.",
    explanation:
      "Without quotes an account id is a number to YAML, and a number has no leading zero: 012345678901 would become another id. So that no id depends on its first digit, all of them are quoted.",
  },
  "spec/placeholder-not-quoted": {
    severity: "error",
    title: "A text that begins with a placeholder is in quotes.",
    explanation:
      "A brace at the beginning of a value opens a map in YAML, so that `{name}` without quotes is a map with the key `name`, and what follows it makes no sense.",
  },
  "spec/many-mistakes": {
    severity: "error",
    title: "Each pass reports a thousand mistakes at most.",
    explanation:
      "A file with so many mistakes is most probably no spec at all. The ones that are left out show after the first ones are mended.",
  },
} as const satisfies Record<string, CatalogEntry>;
