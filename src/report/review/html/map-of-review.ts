import type { GroupKind, Review, ReviewGroup } from "../../../review/review";
import type { MapCell, MappedTarget, TargetMap, UnmappedTarget } from "../../html/target-map";
import { digits } from "../../count-words";
import { findingSentence, groupTitle } from "../wording";
import { reviewStates, stateOfGroup } from "./review-states";

/** A review as a map of its targets. Targets of the same groups share what is said of them. */
export function mapOfReview({ groups }: Review): TargetMap {
  const makeCell = rememberCells(groups);
  const targets: MappedTarget[] = [];
  const others: UnmappedTarget[] = [];
  for (const { target, numbers } of gatherTargets(groups)) {
    const { id, account, accountName, region, file } = target;
    const cell = makeCell(numbers);
    if (account === undefined || region === undefined) others.push({ name: file ?? id, cell });
    else targets.push({ account, ...(accountName !== undefined && { accountName }), region, cell });
  }
  return { states: reviewStates, targets, others };
}

interface Gathered {
  readonly target: ReviewGroup["targets"][number];
  readonly numbers: number[];
}

/** Several plans may be of one account and Region. */
function gatherTargets(groups: readonly ReviewGroup[]): Iterable<Gathered> {
  const gathered = new Map<string, Gathered>();
  for (const [index, { targets }] of groups.entries()) {
    for (const target of targets) {
      const { id, account, region, file } = target;
      const isMapped = account !== undefined && region !== undefined;
      const key = isMapped ? `${account} ${region}` : `\0${file ?? id}`;
      const found = gathered.get(key) ?? { target, numbers: [] };
      if (!found.numbers.includes(index + 1)) found.numbers.push(index + 1);
      gathered.set(key, found);
    }
  }
  return gathered.values();
}

function rememberCells(groups: readonly ReviewGroup[]): (numbers: readonly number[]) => MapCell {
  const cells = new Map<string, MapCell>();
  return (numbers) => {
    const key = numbers.join(" ");
    const cell = cells.get(key) ?? describeCell(numbers, groups);
    cells.set(key, cell);
    return cell;
  };
}

function describeCell(numbers: readonly number[], groups: readonly ReviewGroup[]): MapCell {
  const own = numbers.flatMap((number) => groups[number - 1] ?? []);
  const states = own.map(stateOfGroup);
  const state = reviewStates.find((candidate) => states.includes(candidate));
  if (state === undefined) throw new Error("A target is in no group.");
  return { state, detail: own.map(describeGroup).join("; "), groups: numbers };
}

const quietKinds: readonly GroupKind[] = ["unchanged", "failed"];

function describeGroup(group: ReviewGroup): string {
  const open = group.findings.filter(({ acceptedBecause }) => acceptedBecause === undefined);
  const first = open[0];
  if (first === undefined) return quietKinds.includes(group.kind) ? "" : groupTitle(group);
  const more = open.length === 1 ? "" : ` and ${digits(open.length - 1)} more`;
  return `${findingSentence(first)}${more}`;
}
