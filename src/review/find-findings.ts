import { findingCatalog, type FindingCode } from "../diagnostics/finding-catalog";
import { shareTargets } from "../diagnostics/share-targets";
import { matchesStack } from "../resolve/matches-stack";
import { describeDrift, driftCode } from "./findings/drifted";
import type { Finding } from "./finding";
import { allFindings } from "./findings/all-findings";
import type { Found } from "./findings/finding-rule";
import { describeOtherChanges, otherChangeCode } from "./findings/other-change";
import { showMarks } from "./marks/marks";
import type { ReviewedSpec } from "./reviewed-spec";
import type { StackChange } from "./stack-change";

/** What there is to say about a change, and for which targets. */
export interface FindingScope {
  readonly group: string;
  readonly targets: readonly string[];
  readonly spec: ReviewedSpec;
}

/** Everything that a review finds in a change of some targets, highest risk first; what is accepted stands apart. */
export function findFindings(change: StackChange, scope: FindingScope): readonly Finding[] {
  const standing = withoutDeposed(change);
  const found = allFindings.flatMap(({ code, find, seesDeposed = false }) =>
    find(seesDeposed ? change : standing, scope.spec).map((details) => ({ code, ...details })),
  );
  const drift = describeDrift(standing, allFindings, scope.spec).map((details) => ({
    code: driftCode,
    ...details,
  }));
  const spokenOf = new Set([...found, ...drift].flatMap(({ addresses }) => addresses));
  const rest = describeOtherChanges(change.resources, spokenOf).map((details) => ({
    code: otherChangeCode,
    ...details,
  }));
  return foldAddresses([...found, ...drift, ...rest]).flatMap((details) =>
    acceptFinding(details, scope),
  );
}

/** What an earlier apply replaced no longer does what it is there for: only what it holds can be lost. */
function withoutDeposed(change: StackChange): StackChange {
  return { ...change, resources: change.resources.filter(({ isDeposed }) => isDeposed !== true) };
}

interface CodedFound extends Found {
  readonly code: FindingCode;
}

/** The same said of several resources is said once. */
function foldAddresses(found: readonly CodedFound[]): readonly CodedFound[] {
  const folded = new Map<string, CodedFound>();
  for (const details of found) {
    const key = `${details.code} ${details.message}`;
    const addresses = [...(folded.get(key)?.addresses ?? []), ...details.addresses];
    folded.set(key, { ...details, addresses: [...new Set(addresses)].sort() });
  }
  return [...folded.values()];
}

/** A finding for the targets that nobody answers for, and one for each acceptance that covers some. */
export function acceptFinding(
  { code, message, addresses, risk = findingCatalog[code].risk }: CodedFound,
  { group, targets, spec }: FindingScope,
): readonly Finding[] {
  const acceptances = spec.acceptances.filter((acceptance) => acceptance.code === code);
  const { labelOf } = spec;
  const parts = shareTargets(targets, acceptances, { labelOf, matches: matchesStack });
  return [...parts].map(([acceptance, covered]) => ({
    code,
    risk,
    message: showMarks(message),
    addresses: addresses.map(showMarks),
    groups: [group],
    targets: [...new Set(covered)],
    ...(acceptance && { acceptedBecause: acceptance.reason }),
  }));
}
