import type { Found, FindingRule } from "./finding-rule";
import { resourceTypes } from "../resources/resource-types";
import type { StackChange } from "../stack-change";

const heldTypes: readonly string[] = [
  resourceTypes.bucket,
  resourceTypes.key,
  resourceTypes.logGroup,
  resourceTypes.logging,
];

/** What stays in AWS or in Panther and leaves Terraform is named. */
export const leftUnmanaged: FindingRule = {
  code: "review/left-unmanaged",
  find: (change) => [...findLogs(change), ...findLogSources(change)],
};

function findLogs({ kind, resources }: StackChange): readonly Found[] {
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
}

/** Panther reads on by a log source that nobody manages, until the role goes that it reads by. */
function findLogSources({ resources }: StackChange): readonly Found[] {
  const addresses = resources
    .filter(({ type, action }) => action === "forget" && type.startsWith("panther_"))
    .map(({ address }) => address);
  if (addresses.length === 0) return [];
  return [{ message: "log sources and alarms stay in Panther, and leave the state", addresses }];
}
