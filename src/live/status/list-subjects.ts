import type { Target, TargetAccount } from "../../resolve/target";
import { knownRegions } from "../../spec/regions";
import type { StatusSubject } from "./status-subject";
import { targetId } from "../../spec/target-id";

/** The targets, in their order, and where all Regions are asked for, the other Bedrock Regions of their accounts. */
export function listSubjects(
  targets: readonly Target[],
  {
    allTargets,
    allRegions,
  }: { readonly allTargets: readonly Target[]; readonly allRegions: boolean },
): readonly StatusSubject[] {
  const specified = targets.map((target) => ({ kind: "specified", target }) as const);
  return allRegions ? [...specified, ...listOthers(targets, allTargets)] : specified;
}

function listOthers(
  targets: readonly Target[],
  allTargets: readonly Target[],
): readonly StatusSubject[] {
  const taken = new Set(allTargets.map(({ id }) => id));
  const accounts = new Map<string, { account: TargetAccount; partition: string }>();
  for (const { account, region } of targets) {
    accounts.set(account.id, { account, partition: region.partition });
  }
  return [...accounts.values()].flatMap(({ account, partition }) =>
    knownRegions
      .filter((region) => region.hasBedrock && region.partition === partition)
      .filter(({ code }) => !taken.has(targetId(account.id, code)))
      .map((region) => ({ kind: "unspecified", account, region }) as const),
  );
}
