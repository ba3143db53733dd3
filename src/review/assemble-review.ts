import type { Finding } from "./finding";
import { acceptFinding, findFindings } from "./find-findings";
import { describeOtherPlan, loggingContested } from "./findings/logging-contested";
import type { ChangeGroup } from "./grouping/group-changes";
import { describeResource } from "./describe-resource";
import { findSpecLines } from "./spec-lines/find-spec-lines";
import { listFlowStages } from "./flow/list-flow-stages";
import { isResourceType } from "./resources/is-resource-type";
import { compareRisks, foldFindings, highestRisk, rankFindings } from "./rank-findings";
import type { Action, ResourceChange } from "./resource-change";
import type {
  GroupKind,
  Review,
  ReviewedTarget,
  ReviewGroup,
  ReviewSubject,
  ReviewTotals,
} from "./review";
import type { ReviewedSpec } from "./reviewed-spec";
import type { ChangedResource } from "./stack-change";

/** Makes the review of what changes do, with findings, risks and the lines of the spec behind them. */
export function assembleReview(
  subject: ReviewSubject,
  groups: readonly ChangeGroup[],
  spec: ReviewedSpec,
): Review {
  const contested = findContested(groups);
  const described = groups
    .map((group) => describeGroup(group, contested, spec))
    .sort(compareGroups);
  const findings = rankFindings(foldFindings(described.flatMap((group) => group.findings)));
  const risk = highestRisk(findings);
  return { subject, ...(risk && { risk }), totals: count(described), findings, groups: described };
}

function describeGroup(
  { id, change, targets }: ChangeGroup,
  contested: ReadonlySet<string>,
  spec: ReviewedSpec,
): ReviewGroup {
  const ids = targets.map((target) => target.id);
  const scope = { group: id, targets: ids, spec };
  const findings = rankFindings([
    ...findFindings(change, scope),
    ...describeContest(change.holders, {
      ...scope,
      targets: ids.filter((id) => contested.has(id)),
    }),
  ]);
  const risk = highestRisk(findings);
  const settings = [...new Set(ids.flatMap((target) => spec.findSettings(target)))];
  const resolved = ids.flatMap((target) => spec.findTarget(target)?.resolved ?? []);
  const describe = (resource: ChangedResource): ResourceChange => {
    const described = describeResource(resource);
    // What an earlier apply left is nothing that the spec has.
    const lines = resource.isDeposed === true ? [] : findSpecLines(described, settings, spec);
    return { ...described, lines };
  };
  return {
    id,
    kind: change.kind,
    ...(risk && { risk }),
    targets,
    findings,
    changes: change.resources.map(describe),
    drift: change.drift.map(describe),
    flow: [...new Set([...new Set(resolved)].flatMap(listFlowStages))].sort(),
  };
}

/** The targets whose logging more than one plan holds. */
function findContested(groups: readonly ChangeGroup[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const contested = new Set<string>();
  for (const { change, targets } of groups) {
    if (change.holders.length === 0) continue;
    for (const { id, account, region } of targets) {
      if (account === undefined || region === undefined) continue;
      if (seen.has(id)) contested.add(id);
      seen.add(id);
    }
  }
  return contested;
}

function describeContest(
  holders: readonly string[],
  scope: Parameters<typeof acceptFinding>[1],
): readonly Finding[] {
  if (scope.targets.length === 0) return [];
  return acceptFinding({ code: loggingContested.code, ...describeOtherPlan(holders) }, scope);
}

const places: Readonly<Record<GroupKind, number>> = {
  failed: 0,
  added: 1,
  changed: 1,
  removed: 1,
  unchanged: 2,
};

/** Outliers first: what happens to few targets is what nobody meant. */
function compareGroups(left: ReviewGroup, right: ReviewGroup): number {
  return (
    places[left.kind] - places[right.kind] ||
    left.targets.length - right.targets.length ||
    compareRisks(left.risk, right.risk) ||
    (firstOf(left.targets) < firstOf(right.targets) ? -1 : 1)
  );
}

function firstOf(targets: readonly ReviewedTarget[]): string {
  return targets[0]?.id ?? "";
}

function count(groups: readonly ReviewGroup[]): ReviewTotals {
  const byKind = { added: 0, changed: 0, removed: 0, unchanged: 0, failed: 0 };
  const resources: Record<Action, number> = {
    create: 0,
    update: 0,
    replace: 0,
    destroy: 0,
    forget: 0,
    none: 0,
  };
  let drifted = 0;
  for (const { kind, targets, changes, drift } of groups) {
    byKind[kind] += targets.length;
    for (const { action, type } of changes) {
      if (isResourceType(type)) resources[action] += targets.length;
    }
    drifted += drift.length * targets.length;
  }
  const targets = Object.values(byKind).reduce((sum, number) => sum + number, 0);
  return { targets, byKind, resources, drifted };
}
