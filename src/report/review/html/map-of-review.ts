import type { Finding } from "../../../review/finding";
import type { GroupKind, Review, ReviewGroup } from "../../../review/review";
import type { MapCell, MappedTarget, TargetMap, UnmappedTarget } from "../../html/target-map";
import { digits } from "../../count-words";
import { findingSentence, groupTitle } from "../wording";
import { compareRisk } from "./compare-risk";
import { reviewStates, stateOfGroup } from "./review-states";

/** A review as a map of its targets. Those of the same groups, and of the same findings there, share what is said. */
export function mapOfReview({ groups }: Review): TargetMap {
  const makeCell = rememberCells(groups);
  const targets: MappedTarget[] = [];
  const others: UnmappedTarget[] = [];
  for (const { target, numbers } of gatherTargets(groups)) {
    const { id, account, accountName, region, file } = target;
    const cell = makeCell(id, numbers);
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

/** What is open in a group for one of its targets: some may have accepted what others have not. */
interface OpenPart {
  readonly group: ReviewGroup;
  readonly number: number;
  readonly findings: readonly Finding[];
}

type MakeCell = (id: string, numbers: readonly number[]) => MapCell;

function rememberCells(groups: readonly ReviewGroup[]): MakeCell {
  const cells = new Map<string, MapCell>();
  const openFindings = groups.map(createOpenFindings);
  return (id, numbers) => {
    const parts = numbers.flatMap((number) => {
      const [group, findingsOf] = [groups[number - 1], openFindings[number - 1]];
      return group && findingsOf ? [{ group, number, findings: findingsOf(id) }] : [];
    });
    const key = parts
      .map(({ group, number, findings }) =>
        [number, ...findings.map((finding) => group.findings.indexOf(finding))].join(" "),
      )
      .join(";");
    const cell = cells.get(key) ?? describeCell(parts);
    cells.set(key, cell);
    return cell;
  };
}

/** Makes a function that lists the findings of a group which nobody has accepted for a target. */
function createOpenFindings({ findings }: ReviewGroup): (id: string) => readonly Finding[] {
  const open = findings
    .filter(({ acceptedBecause }) => acceptedBecause === undefined)
    .map((finding) => ({ finding, targets: new Set(finding.targets) }));
  return (id) => open.filter(({ targets }) => targets.has(id)).map(({ finding }) => finding);
}

function describeCell(parts: readonly OpenPart[]): MapCell {
  const states = parts.map(({ group: { kind }, findings }) => {
    const [risk] = findings.map((finding) => finding.risk).sort(compareRisk);
    return stateOfGroup({ kind, ...(risk && { risk }) });
  });
  const state = reviewStates.find((candidate) => states.includes(candidate));
  if (state === undefined) throw new Error("A target is in no group.");
  return {
    state,
    detail: parts.map(describePart).join("; "),
    groups: parts.map(({ number }) => number),
  };
}

const quietKinds: readonly GroupKind[] = ["unchanged", "failed"];

function describePart({ group, findings }: OpenPart): string {
  const [first] = findings;
  if (first === undefined) return quietKinds.includes(group.kind) ? "" : groupTitle(group);
  const more = findings.length === 1 ? "" : ` and ${digits(findings.length - 1)} more`;
  return `${findingSentence(first)}${more}`;
}
