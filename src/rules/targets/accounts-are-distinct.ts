import { usableItems } from "../../resolve/usable-spec";
import type { Account } from "../../spec/spec";
import type { SpecRule } from "../rule";

/** A group lists an account once. */
export const accountsAreDistinct: SpecRule = {
  scope: "spec",
  reads: [],
  check({ spec, report }) {
    for (const [groupIndex, { accounts }] of usableItems(spec.targets)) {
      if (!Array.isArray(accounts)) continue;
      const known = new Map<string, number>();
      for (const [index, account] of usableItems<string | Account>(accounts)) {
        const id = typeof account === "string" ? account : account.id;
        const first = known.get(id);
        if (first === undefined) {
          known.set(id, index);
          continue;
        }
        const place = ["targets", groupIndex, "accounts"];
        report("targets/duplicate-account", {
          message: `Account ${id} stands a second time in its group.`,
          hint: "Remove one of the two.",
          at: [...place, index, "id"],
          related: [{ message: "It stands here first.", at: [...place, first, "id"] }],
        });
      }
    }
  },
};
