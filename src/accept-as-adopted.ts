import type { Diagnostic } from "./diagnostics/diagnostic";
import { findingCatalog } from "./diagnostics/finding-catalog";
import type { DescribedGroup } from "./live/adoption/describe-as-spec";
import { matchesStack } from "./resolve/matches-stack";
import type { JsonMap } from "./spec/json-value";
import type { Acceptance } from "./spec/spec";

const reason = "So it was when it was adopted.";

/**
 * The acceptances of an adopted spec: those of findings as they stood, and of each diagnostic that is said of it, with
 * the reason that somebody gave for it before.
 */
export function acceptAsAdopted(
  diagnostics: readonly Diagnostic[],
  groups: readonly DescribedGroup[],
  before: readonly Acceptance[],
): readonly JsonMap[] {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const ofDiagnostics = codes.flatMap((code) =>
    acceptCode(
      diagnostics.filter((diagnostic) => diagnostic.code === code),
      groups,
      before.filter((acceptance) => acceptance.code === code),
    ),
  );
  const ofFindings = before.filter(({ code }) => Object.hasOwn(findingCatalog, code));
  return [...ofDiagnostics, ...ofFindings.flatMap((one) => followGroups(one, groups))];
}

/** One for each group that it is said of, or one without a limit where it is said of all groups or of no target. */
function acceptCode(
  said: readonly Diagnostic[],
  groups: readonly DescribedGroup[],
  before: readonly Acceptance[],
): readonly JsonMap[] {
  const code = said[0]?.code ?? "";
  const concerned = groups.filter(({ targetIds }) => {
    const ids = new Set(targetIds);
    return said.some(({ targets }) => targets.some((id) => ids.has(id)));
  });
  const isOfAll = said.some(({ targets }) => targets.length === 0);
  const entries = concerned.map((described) => ({
    code,
    reason: reasonFor(described, before),
    targets: `${described.name}/*`,
  }));
  const reasons = new Set(entries.map((entry) => entry.reason));
  const [first = before[0]?.reason ?? reason] = reasons;
  const isOne = isOfAll || (concerned.length === groups.length && reasons.size === 1);
  return isOne ? [{ code, reason: first }] : entries;
}

function reasonFor({ from, targetIds }: DescribedGroup, before: readonly Acceptance[]): string {
  const labels = targetIds.map((id) => `${from}/${id}`);
  const given = before.find(({ targets = "**" }) =>
    labels.some((label) => matchesStack(targets, label)),
  );
  return given?.reason ?? reason;
}

/** An acceptance for a group by its name is one for each group that its targets are in now. */
function followGroups(
  { code, reason: given, targets }: Acceptance,
  groups: readonly DescribedGroup[],
): readonly JsonMap[] {
  if (targets === undefined) return [{ code, reason: given }];
  const [name, ...rest] = targets.split("/");
  const now = groups.filter(({ from }) => rest.length > 0 && from === name);
  if (now.length === 0) return [{ code, reason: given, targets }];
  return now.map((described) => ({
    code,
    reason: given,
    targets: [described.name, ...rest].join("/"),
  }));
}
