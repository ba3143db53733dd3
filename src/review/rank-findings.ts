import type { FindingCode } from "../diagnostics/finding-catalog";
import type { Risk } from "../diagnostics/finding-entry";
import type { Finding } from "./finding";
import { allFindings } from "./findings/all-findings";

const ranks: Readonly<Record<Risk, number>> = { high: 0, medium: 1, low: 2 };

/** Orders risks, the highest first; having none comes last. */
export function compareRisks(left: Risk | undefined, right: Risk | undefined): number {
  return rankOf(left) - rankOf(right);
}

function rankOf(risk: Risk | undefined): number {
  return risk === undefined ? 3 : ranks[risk];
}

/** The highest risk of a finding that nobody accepted. */
export function highestRisk(findings: readonly Finding[]): Risk | undefined {
  const open = findings.filter(({ acceptedBecause }) => acceptedBecause === undefined);
  return [...open].sort((left, right) => compareRisks(left.risk, right.risk))[0]?.risk;
}

/** Findings with what is open first, then by risk, then in the order of the rules; else as they were found. */
export function rankFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (left, right) =>
      Number(left.acceptedBecause !== undefined) - Number(right.acceptedBecause !== undefined) ||
      compareRisks(left.risk, right.risk) ||
      placeOf(left.code) - placeOf(right.code),
  );
}

const codes: readonly FindingCode[] = allFindings.map(({ code }) => code);

/** What no rule has a word for comes last. */
function placeOf(code: FindingCode): number {
  const place = codes.indexOf(code);
  return place === -1 ? codes.length : place;
}

/** Findings of several groups that say the same, as one. */
export function foldFindings(findings: readonly Finding[]): readonly Finding[] {
  const folded = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([
      finding.code,
      finding.risk,
      finding.message,
      finding.acceptedBecause ?? null,
    ]);
    const same = folded.get(key);
    folded.set(key, same === undefined ? finding : join(same, finding));
  }
  return [...folded.values()];
}

function join(left: Finding, right: Finding): Finding {
  return {
    ...left,
    addresses: union(left.addresses, right.addresses),
    groups: union(left.groups, right.groups),
    targets: union(left.targets, right.targets),
  };
}

function union(left: readonly string[], right: readonly string[]): readonly string[] {
  return [...new Set([...left, ...right])].sort();
}
