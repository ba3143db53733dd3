import type { CatalogEntry } from "../catalog-entry";

export const inventoryCodes = {
  "inventory/not-json": {
    severity: "error",
    title: "An inventory is JSON.",
    explanation:
      "Inventories are read fast and by machines only: as the JSON that `aws organizations list-accounts --output json` prints, or a list of accounts in JSON.",
  },
  "inventory/wrong-shape": {
    severity: "error",
    title: "An inventory lists accounts with an id and a state.",
    explanation:
      "An account without a 12-digit id cannot become a target, and one without a state might be closed. Leaving such an account out without a word would leave it without an audit trail.",
  },
  "inventory/no-match": {
    severity: "error",
    title: "A group selects at least one account of its inventory.",
    explanation:
      "A filter that fits no account is nearly always misspelt, and the group would log nothing.",
  },
  "inventory/unknown-exception": {
    severity: "warning",
    title: "`except` names accounts that the inventory has.",
    explanation:
      "An exception for an account that the inventory lacks does nothing: the account was closed, or its id is misspelt and the right account still logs.",
  },
} as const satisfies Record<string, CatalogEntry>;
