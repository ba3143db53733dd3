import { findingCatalog } from "../../diagnostics/finding-catalog";
import type { Risk } from "../../diagnostics/finding-entry";
import type { Finding } from "../../review/finding";
import type { SpecLine } from "../../review/resource-change";
import type { Review } from "../../review/review";
import { artifactLocation, printSarifLog, sarifRule, suppressions } from "../sarif-log";
import { findingSentence, verdict } from "./wording";

/** Findings as a SARIF log, at the lines of the spec behind them where these are known. */
export function formatReviewSarif(review: Review): string {
  const codes = [...new Set(review.findings.map(({ code }) => code))].sort();
  return printSarifLog({
    rules: codes.map((code) => {
      const { risk } = findingCatalog[code];
      return sarifRule(code, levels[risk], { "security-severity": securitySeverities[risk] });
    }),
    results: review.findings.map((finding) => sarifResult(finding, codes, review)),
    ...(isIncomplete(review) && { failure: verdict(review) }),
  });
}

/** A log without results must not pass for one of plans that are in order. */
function isIncomplete({ subject, totals: { targets, byKind } }: Review): boolean {
  return byKind.failed > 0 || (subject.kind === "plans" && targets === 0);
}

const levels: Readonly<Record<Risk, string>> = { high: "error", medium: "warning", low: "note" };

/** What code-scanning services sort by: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const securitySeverities: Readonly<Record<Risk, string>> = {
  high: "8.0",
  medium: "5.0",
  low: "1.0",
};

function sarifResult(finding: Finding, codes: readonly string[], review: Review): object {
  const { code, risk, targets, addresses, acceptedBecause } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[risk],
    message: { text: `${findingSentence(finding)}.` },
    locations: placesOf(finding, review).map(location),
    suppressions: suppressions(acceptedBecause),
    properties: { targets, addresses },
  };
}

/** A place in a file. */
type Place = Pick<SpecLine, "file" | "line">;

/**
 * The lines behind a finding, or else where the spec begins, or else the first of its plans.
 *
 * GitHub refuses a whole log in which one result has no location: https://github.com/github/codeql-action/issues/1738
 */
function placesOf(finding: Finding, review: Review): readonly Place[] {
  const lines = linesBehind(finding, review);
  if (lines.length > 0) return lines;
  const { spec } = review.subject;
  if (spec !== undefined) return [{ file: spec, line: 1 }];
  const plan = review.groups
    .filter(({ id }) => finding.groups.includes(id))
    .flatMap(({ targets }) => targets)
    .find(({ id, file }) => finding.targets.includes(id) && file !== undefined);
  if (plan?.file === undefined) throw new Error("A finding is of no plan.");
  return [{ file: plan.file, line: 1 }];
}

/** The lines behind the resources that a finding speaks of. */
function linesBehind({ groups, addresses }: Finding, review: Review): readonly Place[] {
  const lines = review.groups
    .filter(({ id }) => groups.includes(id))
    .flatMap(({ changes, drift }) =>
      [...changes, ...drift].filter(({ address }) => addresses.includes(address)),
    )
    .flatMap((change) => change.lines);
  return [...new Map(lines.map((line) => [`${line.file}:${String(line.line)}`, line])).values()];
}

function location({ file, line }: Place): object {
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(file),
      region: { startLine: line },
    },
  };
}
