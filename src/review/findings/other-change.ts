import type { FindingCode } from "../../diagnostics/finding-catalog";
import { isResourceType } from "../is-resource-type";
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
  return [{ message: describe(counts, others), addresses }];
}

/** A provider gives tags to resources that are not otherwise touched. */
function describe(counts: readonly string[], others: readonly ChangedResource[]): string {
  if (counts.length === 0) {
    return others.some(({ type }) => type === "provider")
      ? "settings of a provider change, for all that it makes"
      : "what Terraform is told changes, and no resource does";
  }
  return `other resources change (${counts.join(", ")})`;
}
