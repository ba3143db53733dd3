import type { FindingRule } from "./finding-rule";
import { resourceTypes } from "../resource-types";

const heldTypes: readonly string[] = [
  resourceTypes.bucket,
  resourceTypes.key,
  resourceTypes.logGroup,
  resourceTypes.logging,
];

/** What stays in AWS and leaves Terraform is named. */
export const leftUnmanaged: FindingRule = {
  code: "review/left-unmanaged",
  find: ({ kind, resources }) => {
    const forgotten = resources.filter(
      ({ type, action }) => action === "forget" && heldTypes.includes(type),
    );
    if (forgotten.length === 0) return [];
    const goesOn = forgotten.some(({ type }) => type === resourceTypes.logging);
    if (kind === "removed" && goesOn) {
      const message = "the target leaves the spec, and logging goes on without it";
      return [{ message, addresses: resources.map(({ address }) => address) }];
    }
    const addresses = forgotten.map(({ address }) => address);
    return [{ message: "logs stay in AWS, and leave the state", addresses }];
  },
};
