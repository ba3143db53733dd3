import type { FindingCode } from "../../diagnostics/finding-catalog";
import { isResourceType } from "../resources/is-resource-type";
import type { Action } from "../resource-change";
import type { ChangedResource } from "../stack-change";
import type { Found } from "./finding-rule";

const verbs: Readonly<Record<Action, string>> = {
  create: "created",
  update: "updated",
  replace: "replaced",
  destroy: "destroyed",
  forget: "left out of the state",
  none: "moved or imported",
};

/** The code of what no rule has a word for. */
export const otherChangeCode: FindingCode = "review/other-change";

/** Counts the changes of which no finding speaks; nothing where there are none. */
export function describeOtherChanges(
  resources: readonly ChangedResource[],
  spokenOf: ReadonlySet<string>,
): readonly Found[] {
  const others = resources.filter(({ address }) => !spokenOf.has(address));
  if (others.length === 0) return [];
  const inAws = others.filter(({ type }) => isResourceType(type));
  const counts = (Object.keys(verbs) as Action[]).flatMap((action) => {
    const count = inAws.filter((resource) => resource.action === action).length;
    return count === 0 ? [] : [`${String(count)} ${verbs[action]}`];
  });
  const addresses = others.map(({ address }) => address);
  const concernsAws = resources.some(({ type }) => isResourceType(type));
  return [{ message: describe(counts, others, concernsAws), addresses }];
}

/** A provider gives tags to resources that are not otherwise touched. */
function describe(
  counts: readonly string[],
  others: readonly ChangedResource[],
  concernsAws: boolean,
): string {
  if (counts.length > 0) return `other resources change (${counts.join(", ")})`;
  const types = new Set(others.map(({ type }) => type));
  if (types.has("provider")) return "settings of a provider change, for all that it makes";
  const subject =
    types.size === 1 && types.has("output") ? "outputs change" : "what Terraform is told changes";
  return concernsAws ? subject : `${subject}, and no resource does`;
}
