import { createOpenText, type OpenText } from "../marks/open-text";
import { resourceTypes } from "../resources/resource-types";
import type { GroupKind, ReviewedTarget } from "../review";
import type { ChangedResource, StackChange } from "../stack-change";
import { valueAt } from "../resources/value-at";
import { isJsonMap } from "../../spec/json-value";
import { createSecretHider } from "./hide-secrets";
import { listOwnKeys } from "./list-own-keys";
import type { PlanJson } from "./plan-json";
import { readChanges, readDrift } from "./read-changes";
import { readGivenIds } from "./read-given-ids";

/** What one plan does to its target. */
export function changeOfPlan(plan: PlanJson, target: ReviewedTarget): StackChange {
  const hideSecrets = createSecretHider(plan);
  const openOwn = createOpenText(target);
  const openText: OpenText = (text) => openOwn(hideSecrets(text));
  const resources = readChanges(plan, openText);
  const drift = readDrift(plan, openText);
  return {
    target,
    kind: kindOf(resources, drift, plan),
    resources,
    drift,
    holders: readHolders(plan),
    givenIds: [...readGivenIds(plan), ...listOwnKeys([...resources, ...drift])],
  };
}

/** A plan that creates all that it knows sets a target up; one that destroys all of it takes it down. */
function kindOf(
  resources: readonly ChangedResource[],
  drift: readonly ChangedResource[],
  { resource_changes: all = [] }: PlanJson,
): GroupKind {
  if (resources.length === 0 && drift.length === 0) return "unchanged";
  const managed = all.filter(({ mode }) => mode === "managed");
  const isOnly = (action: string): boolean =>
    managed.length > 0 && managed.every(({ change }) => change.actions.join() === action);
  if (isOnly("create")) return "added";
  return isOnly("delete") ? "removed" : "changed";
}

/** Since AWS provider 6, resources of one configuration may be in several Regions; only those of one compete. */
function readHolders({ resource_changes: all = [] }: PlanJson): readonly string[] {
  const byRegion = new Map<unknown, string[]>();
  for (const { address, type, change } of all) {
    const { after } = change;
    if (type !== resourceTypes.logging || !isJsonMap(after)) continue;
    const region = valueAt(after, "region");
    byRegion.set(region, [...(byRegion.get(region) ?? []), address]);
  }
  const [most = []] = [...byRegion.values()].sort((left, right) => right.length - left.length);
  return most;
}
