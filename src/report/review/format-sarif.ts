import { findingCatalog } from "../../diagnostics/finding-catalog";
import type { Risk } from "../../diagnostics/finding-entry";
import type { Finding } from "../../review/finding";
import type { SpecLine } from "../../review/resource-change";
import type { Review } from "../../review/review";
import { artifactLocation, printSarifLog, sarifRule, suppressions } from "../sarif-log";
import { findingSentence } from "./wording";

/** Findings as a SARIF log, at the lines of the spec behind them where these are known. */
export function formatReviewSarif(review: Review): string {
  const codes = [...new Set(review.findings.map(({ code }) => code))].sort();
  return printSarifLog({
    rules: codes.map((code) => {
      const { risk } = findingCatalog[code];
      return sarifRule(code, levels[risk], { "security-severity": securitySeverities[risk] });
    }),
    results: review.findings.map((finding) => sarifResult(finding, codes, review)),
  });
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
    locations: linesBehind(finding, review).map(location),
    suppressions: suppressions(acceptedBecause),
    properties: { targets, addresses },
  };
}

/** The lines behind the resources that a finding speaks of. */
function linesBehind({ groups, addresses }: Finding, review: Review): readonly SpecLine[] {
  const lines = review.groups
    .filter(({ id }) => groups.includes(id))
    .flatMap(({ changes }) => changes.filter(({ address }) => addresses.includes(address)))
    .flatMap((change) => change.lines);
  return [...new Map(lines.map((line) => [`${line.file}:${String(line.line)}`, line])).values()];
}

function location({ file, line }: SpecLine): object {
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(file),
      region: { startLine: line },
    },
  };
}
