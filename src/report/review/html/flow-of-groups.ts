import type { Risk } from "../../../diagnostics/finding-entry";
import type { FlowStage } from "../../../review/flow/flow-stage";
import type { Action, ResourceChange } from "../../../review/resource-change";
import type { ReviewGroup } from "../../../review/review";
import { compareRisk } from "./compare-risk";
import { drawnStages, type DrawnStage } from "./flow-stages";

/** What a change does to one stage of the flow of data. */
export interface ChangedStage {
  readonly stage: DrawnStage;
  readonly effect: StageEffect;
  /** In how many targets; 0 of a stage that the change does not touch. */
  readonly targets: number;
  /** The highest risk of an open finding that speaks of its resources. */
  readonly risk?: Risk;
}

export type StageEffect = "added" | "changed" | "removed" | "unchanged";

/**
 * The stages that a change touches in some groups, with those that their data comes from, and where the spec is known
 * all others that the targets have.
 */
export function flowOfGroups(groups: readonly ReviewGroup[]): readonly ChangedStage[] {
  const locate = createLocator(groups);
  const changed = drawnStages.map((stage) => changeOf(stage, groups, locate));
  if (changed.every(({ targets }) => targets === 0)) return [];
  const shown = new Set<FlowStage | undefined>(groups.flatMap(({ flow }) => flow));
  for (const { stage, targets } of changed.toReversed()) {
    if (targets > 0) shown.add(stage.id);
    if (shown.has(stage.id)) shown.add(stage.from);
  }
  return changed.filter(({ stage }) => shown.has(stage.id));
}

/** Finds the stage of a resource of a group. */
type Locate = (change: ResourceChange, group: ReviewGroup) => FlowStage | undefined;

/** Both ways to Panther have much in common, so that it takes the whole group to tell which one a resource is on. */
function createLocator(groups: readonly ReviewGroup[]): Locate {
  const known = new Set(groups.flatMap(({ flow }) => flow));
  const isOnlyWay = known.has("pantherStream") && !known.has("panther");
  const streamed = new Set(
    groups.filter(
      ({ flow, changes }) =>
        flow.includes("pantherStream") ||
        (isOnlyWay && flow.length === 0) ||
        changes.some(({ stage }) => stage === "pantherStream"),
    ),
  );
  return ({ stage }, group) =>
    stage === "panther" && streamed.has(group) ? "pantherStream" : stage;
}

function changeOf(stage: DrawnStage, groups: readonly ReviewGroup[], locate: Locate): ChangedStage {
  const effects = new Set<StageEffect>();
  let targets = 0;
  let risk: Risk | undefined;
  for (const group of groups) {
    const own = group.changes.filter((change) => locate(change, group) === stage.id);
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
