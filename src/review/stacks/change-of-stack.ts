import { createHash } from "node:crypto";
import type { StackSide } from "../../changes/pair-stacks";
import { isJsonMap, parseJson, type JsonMap } from "../../spec/json-value";
import { resourceTypes } from "../resources/resource-types";
import type { GroupKind, ReviewedTarget } from "../review";
import type { ChangedResource, StackChange } from "../stack-change";
import { compareStacks } from "./compare-stacks";
import { expandInstances } from "./expand-instances";

/**
 * What happens to one target between two sides.
 *
 * A stack that is no longer there is not destroyed: nothing looks after it any more.
 */
export function changeOfStack(
  target: ReviewedTarget,
  before: StackSide | undefined,
  after: StackSide | undefined,
): StackChange {
  const [old, now] = [parse(before), parse(after)];
  const changes = [...compareStacks(old, now), ...compareFiles(before, after)];
  const resources =
    after === undefined
      ? changes.map((change) => ({ ...change, action: "forget" as const }))
      : changes;
  const held = now?.["resource"];
  const loggings = isJsonMap(held) ? held[resourceTypes.logging] : undefined;
  return {
    target,
    kind: kindOf(before, after, resources),
    resources,
    drift: [],
    holders: Object.keys(loggings ?? {}).map((label) => `${resourceTypes.logging}.${label}`),
    givenIds: [],
  };
}

function kindOf(
  before: StackSide | undefined,
  after: StackSide | undefined,
  resources: readonly ChangedResource[],
): GroupKind {
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  return resources.length > 0 ? "changed" : "unchanged";
}

function compareFiles(
  before: StackSide | undefined,
  after: StackSide | undefined,
): readonly ChangedResource[] {
  const names = [...new Set([...(before?.copied.keys() ?? []), ...(after?.copied.keys() ?? [])])];
  return names.sort().flatMap((name): readonly ChangedResource[] => {
    const [old, now] = [before?.copied.get(name), after?.copied.get(name)];
    if (old !== undefined && now?.equals(old) === true) return [];
    return [
      {
        address: `file.${name}`,
        type: "file",
        action: old === undefined ? "create" : now === undefined ? "destroy" : "update",
        ...(old && { before: digestOf(old) }),
        ...(now && { after: digestOf(now) }),
        replacedFor: [],
      },
    ];
  });
}

/** What is in a file is for its own readers; here it only tells whether it is another one. */
function digestOf(content: Buffer): JsonMap {
  return { sha256: createHash("sha256").update(content).digest("hex") };
}

/** A text of somebody else's that is no Terraform JSON has no parts. */
function parse(side: StackSide | undefined): JsonMap | undefined {
  const value = side && parseJson(side.terraform);
  return isJsonMap(value) ? expandInstances(value) : undefined;
}
