import type { SpecRule } from "./rule";

/** A target belongs to one group: Bedrock holds one logging configuration for it, and two stacks would fight over it. */
export const targetsAreDistinct: SpecRule = {
  scope: "spec",
  reads: [],
  check({ resolved, report }) {
    for (const { first, second } of resolved.duplicates) {
      report("targets/duplicate", {
        message: `The target ${second.id} is reached a second time, in group "${second.group}".`,
        hint: "Leave the account or the Region out of one of the two groups.",
        at: second.accountPlace,
        targets: [second.id],
        related: [
          { message: `First reached here, in group "${first.group}".`, at: first.accountPlace },
        ],
      });
    }
  },
};
