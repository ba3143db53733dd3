import { fillContent } from "../../resolve/blueprints/fill-content";
import { present } from "../../resolve/present";
import type { Target } from "../../resolve/target";
import type { Failure } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import type { LoggingConfiguration } from "../aws/logging-configuration";
import { examineDelivery } from "../delivery/examine-delivery";
import { checkNeeds } from "../needs/check-needs";
import { compareConfigurations } from "./compare-configurations";
import type { Difference } from "./difference";
import { expectedConfiguration } from "./expected-configuration";
import type { StatusSubject } from "./status-subject";
import type { TargetState, TargetStatus } from "./target-status";
import type { Unchecked } from "./unchecked";
import { targetId } from "../../spec/target-id";

/** How closely to look. */
export interface StatusDepth {
  /** Whether what delivery needs is checked too. */
  readonly needs: boolean;
  /** The present time, where it is asked what has arrived until then. */
  readonly deliveryUntil?: Date;
}

/** Looks at one (account, Region) and holds it against the spec. */
export async function examineSubject(
  subject: StatusSubject,
  reads: TargetReads,
  depth: StatusDepth,
): Promise<TargetStatus | undefined> {
  const answer = await reads.readLoggingConfiguration();
  if (answer.kind === "failure") {
    return isClosedRegion(subject, answer) ? undefined : unreachableStatus(subject, answer);
  }
  const found = answer.kind === "found" ? answer.value : undefined;
  if (subject.kind === "unspecified") {
    return found && { ...identify(subject), state: "not-in-spec", found };
  }
  const { target } = subject;
  if (target.retired) return retiredStatus(subject, found);
  if (found === undefined) return { ...identify(subject), state: "missing" };
  const judged = await judgeFound(target, found, reads, depth);
  const { deliveryUntil } = depth;
  const arrived =
    deliveryUntil && (await examineDelivery(target.facts, found, reads, deliveryUntil));
  const unchecked = [...judged.unchecked, ...(arrived?.unchecked ?? [])];
  const state = stateOf(judged.differences, unchecked);
  return present({
    ...identify(subject),
    ...judged,
    unchecked,
    state,
    found,
    delivery: arrived?.delivery,
  });
}

/** The status of something that cannot be looked at. */
export function unreachableStatus(subject: StatusSubject, failure: Failure): TargetStatus {
  return { ...identify(subject), state: "unreachable", failure };
}

/** A Region that is closed to its account cannot log; where only its STS is, nobody has asked Bedrock. */
function isClosedRegion({ kind }: StatusSubject, { reason }: Failure): boolean {
  return kind === "unspecified" && reason === "region-disabled";
}

async function judgeFound(
  target: Target,
  found: LoggingConfiguration,
  reads: TargetReads,
  depth: StatusDepth,
): Promise<Pick<TargetStatus, "differences" | "notes" | "unchecked">> {
  const content = fillContent(target);
  const compared = compareConfigurations(expectedConfiguration(content), found);
  const needs = depth.needs ? await checkNeeds(content, reads) : { differences: [], unchecked: [] };
  const needed = withoutTold(needs.differences, compared.differences);
  const differences = [...compared.differences, ...needed.differences];
  const notes = [...compared.notes, ...needed.notes];
  return { differences, notes, unchecked: needs.unchecked };
}

function stateOf(differences: readonly Difference[], unchecked: readonly Unchecked[]): TargetState {
  if (differences.length > 0) return "drifted";
  return unchecked.length > 0 ? "unverified" : "as-specified";
}

/**
 * Where Bedrock names another bucket or role than the spec, what is wrong with the spec's own is a note: a setting
 * differs once.
 */
function withoutTold(
  differences: readonly Difference[],
  told: readonly Difference[],
): { readonly differences: readonly Difference[]; readonly notes: readonly string[] } {
  const isTold = (one: Difference): boolean => told.some(({ setting }) => setting === one.setting);
  return {
    differences: differences.filter((one) => !isTold(one)),
    notes: differences
      .filter((one) => isTold(one) && !told.some(({ found }) => found === one.found))
      .map(
        ({ setting, specified, found }) =>
          `${setting}: ${specified} is specified, and AWS says "${found}"`,
      ),
  };
}

/** A retired target has logs and no logging. */
function retiredStatus(
  subject: StatusSubject,
  found: LoggingConfiguration | undefined,
): TargetStatus {
  if (found === undefined) return { ...identify(subject), state: "as-specified" };
  const difference = { setting: "retired", specified: "logging is off", found: "logging is on" };
  return { ...identify(subject), state: "drifted", differences: [difference], found };
}

function identify(subject: StatusSubject): Omit<TargetStatus, "state"> {
  const { account, region } = subject.kind === "specified" ? subject.target : subject;
  const { group, retired } =
    subject.kind === "specified" ? subject.target : { group: undefined, retired: false };
  return present({
    target: targetId(account.id, region.code),
    account: account.id,
    accountName: account.name,
    region: region.code,
    group,
    retired,
    differences: [],
    notes: [],
    unchecked: [],
  });
}
