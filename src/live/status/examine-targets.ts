import type { Target } from "../../resolve/target";
import type { Aws } from "../aws/aws";
import { groupByRole } from "../group-by-role";
import { survey, type SurveyLimits } from "../survey";
import { examineSubject, unreachableStatus, type StatusDepth } from "./examine-subject";
import { listSubjects } from "./list-subjects";
import type { StatusSubject } from "./status-subject";
import type { TargetStatus } from "./target-status";

/** What to look at, and how. */
export interface StatusRequest extends SurveyLimits {
  readonly targets: readonly Target[];
  /** All targets of the spec, so that one that was not selected is not taken for one that it lacks. */
  readonly allTargets: readonly Target[];
  /** Whether to look at every Bedrock Region of the accounts. */
  readonly allRegions: boolean;
  /** A template of the role to assume in place of the spec's. */
  readonly roleArn?: string | undefined;
  readonly depth: StatusDepth;
}

/** Holds AWS against the spec, target by target: those of the spec in their order, and then what no spec owns. */
export async function examineTargets(
  aws: Aws,
  request: StatusRequest,
): Promise<readonly TargetStatus[]> {
  const { targets, depth, roleArn } = request;
  const subjects = listSubjects(targets, request);
  const firstOfAccount = new Map<string, Target>();
  for (const target of targets) {
    if (!firstOfAccount.has(target.account.id)) firstOfAccount.set(target.account.id, target);
  }
  const targetOf = (subject: StatusSubject): Target => {
    if (subject.kind === "specified") return subject.target;
    const target = firstOfAccount.get(subject.account.id);
    if (target === undefined) throw new Error("An account without a target is not looked at.");
    return target;
  };
  const statuses = await survey(
    aws,
    groupByRole(subjects, targetOf, roleArn),
    {
      regionOf: (subject) => (subject.kind === "specified" ? subject.target : subject).region.code,
      ask: (subject, { reads }) => examineSubject(subject, reads, depth),
      giveUp: unreachableStatus,
    },
    request,
  );
  return subjects.flatMap((subject) => statuses.get(subject) ?? []);
}
