import type { Labels, Override } from "../spec/spec";
import { matchesGlob } from "../spec/match-glob";
import type { TargetAccount } from "./target";

/** What an override may ask of a target. */
export interface MatchCandidate {
  readonly group: string;
  readonly account: TargetAccount;
  readonly region: string;
}

/** Whether a target fits every key that the override names. An account without a name fits no name. */
export function matchesOverride({ match }: Override, candidate: MatchCandidate): boolean {
  const { group, account, region } = candidate;
  return (
    (match.groups?.includes(group) ?? true) &&
    (match.accounts?.includes(account.id) ?? true) &&
    fitsSome(match.names, account.name) &&
    fitsSome(match.regions, region) &&
    hasLabels(account, match.labels)
  );
}

/** Whether an account carries every label that is asked for. */
export function hasLabels(account: TargetAccount, labels: Labels | undefined): boolean {
  return Object.entries(labels ?? {}).every(([key, value]) => account.labels[key] === value);
}

/** Whether a text fits one of the globs, which a missing text never does; where there are no globs, all fits. */
export function fitsSome(globs: readonly string[] | undefined, text: string | undefined): boolean {
  return globs?.some((glob) => text !== undefined && matchesGlob(glob, text)) ?? true;
}
