import { findDifferences } from "./comparing/find-differences";
import { resourceTypes } from "./resources/resource-types";
import type { ChangedResource, StackChange } from "./stack-change";

/** What has drifted, by what the apply makes of it; a resource of which it sets a part again is on both sides. */
export interface SortedDrift {
  /** What nobody takes back. */
  readonly kept: readonly ChangedResource[];
  /** What the apply sets again, or makes anew. */
  readonly overwritten: readonly ChangedResource[];
}

/** Tells drift that the plan of the same stack undoes from drift that stays. */
export function sortDrift({
  drift,
  resources,
}: Pick<StackChange, "drift" | "resources">): SortedDrift {
  const planned = new Map(resources.map((resource) => [resource.address, resource]));
  const sorted = drift.map((drifted) => sortResource(drifted, planned.get(drifted.address)));
  return {
    kept: sorted.flatMap(({ kept }) => kept),
    overwritten: sorted.flatMap(({ overwritten }) => overwritten),
  };
}

/** What these held is gone, also where an empty one is made in their place. */
const holdingTypes: readonly string[] = [
  resourceTypes.bucket,
  resourceTypes.key,
  resourceTypes.logGroup,
];

function sortResource(drifted: ChangedResource, planned: ChangedResource | undefined): SortedDrift {
  const { before = {}, after, type } = drifted;
  if (after === undefined) {
    const isMadeAnew = planned?.action === "create" && !holdingTypes.includes(type);
    return isMadeAnew ? { kept: [], overwritten: [drifted] } : { kept: [drifted], overwritten: [] };
  }
  if (planned?.action === "replace") return { kept: [], overwritten: [drifted] };
  const touched = findDifferences(planned?.before, planned?.after).map(({ path }) => path);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter((key) => pathsAt(key, drifted).length > 0);
  const overwritten = changed.filter((key) =>
    pathsAt(key, drifted).every((path) => touched.some((other) => isRelated(path, other))),
  );
  const without = (left: readonly string[]): readonly ChangedResource[] =>
    left.length === changed.length ? [] : [withoutKeys(drifted, left)];
  return {
    kept: without(overwritten),
    overwritten: without(changed.filter((key) => !overwritten.includes(key))),
  };
}

function pathsAt(key: string, { before, after }: ChangedResource): readonly string[] {
  return findDifferences(before?.[key], after?.[key], key).map(({ path }) => path);
}

/** Whether one of two places is the other one, or within it. */
function isRelated(left: string, right: string): boolean {
  const isIn = (inner: string, outer: string): boolean =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return isIn(left, right) || isIn(right, left);
}

function withoutKeys(resource: ChangedResource, left: readonly string[]): ChangedResource {
  const pick = (values: ChangedResource["before"]): NonNullable<ChangedResource["before"]> =>
    Object.fromEntries(Object.entries(values ?? {}).filter(([key]) => !left.includes(key)));
  return { ...resource, before: pick(resource.before), after: pick(resource.after) };
}
