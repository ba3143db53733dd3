import type { FindingRule } from "./finding-rule";

/** Each resource that is no longer what the last apply left is named. */
export const drifted: FindingRule = {
  code: "review/drifted",
  find: ({ drift }) =>
    drift.map(({ address, after }) => ({
      message: `${address} was ${after === undefined ? "deleted" : "changed"} outside of Terraform`,
      addresses: [address],
    })),
};
