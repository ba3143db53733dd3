import type { Risk } from "../../../diagnostics/finding-entry";
import type { Action } from "../../../review/resource-change";
import type { ReviewGroup } from "../../../review/review";
import { compareRisk } from "./compare-risk";
import { flowStages, stageOf, type FlowStage } from "./flow-stages";

/** What a change does to one stage of the flow of data. */
export interface ChangedStage {
  readonly stage: FlowStage;
  readonly effect: StageEffect;
  /** In how many targets; 0 of a stage that stands there only because data comes from it. */
  readonly targets: number;
  /** The highest risk of an open finding that speaks of its resources. */
  readonly risk?: Risk;
}

export type StageEffect = "added" | "changed" | "removed" | "unchanged";

/** The stages that a change touches in some groups, with those that their data comes from. */
export function flowOfGroups(groups: readonly ReviewGroup[]): readonly ChangedStage[] {
  const changed = flowStages.map((stage) => changeOf(stage, groups));
  const sources = new Set<string | undefined>();
  for (const { stage, targets } of changed.toReversed()) {
    if (targets > 0 || sources.has(stage.id)) sources.add(stage.from);
  }
  return changed.filter(({ stage, targets }) => targets > 0 || sources.has(stage.id));
}

function changeOf(stage: FlowStage, groups: readonly ReviewGroup[]): ChangedStage {
  const effects = new Set<StageEffect>();
  let targets = 0;
  let risk: Risk | undefined;
  for (const group of groups) {
    const own = group.changes.filter(({ address }) => stageOf(address) === stage);
    if (own.length === 0) continue;
    targets += group.targets.length;
    effects.add(effectOf(own.map(({ action }) => action)));
    const addresses = new Set(own.map(({ address }) => address));
    for (const finding of group.findings) {
      const isOpen = finding.acceptedBecause === undefined;
      if (!isOpen || !finding.addresses.some((address) => addresses.has(address))) continue;
      if (compareRisk(finding.risk, risk) < 0) risk = finding.risk;
    }
  }
  const [first = "unchanged"] = effects;
  const effect = effects.size > 1 ? "changed" : first;
  return { stage, effect, targets, ...(risk && { risk }) };
}

function effectOf(actions: readonly Action[]): StageEffect {
  if (actions.every((action) => action === "create")) return "added";
  const isRemoved = actions.every((action) => action === "destroy" || action === "forget");
  return isRemoved ? "removed" : "changed";
}
