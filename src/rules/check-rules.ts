import type { Report } from "../diagnostics/collector";
import { placeReports, type PlacedDetails, type ReportAt } from "../parse/place-reports";
import type { SpecDocument } from "../parse/spec-document";
import type { ResolvedSettings, ResolvedSpec, Target } from "../resolve/target";
import type { DocumentPath } from "../spec/document-path";
import type { Spec } from "../spec/spec";
import { allRules } from "./all-rules";
import { describeRefusal, type Refusal } from "./refusal";
import type { Rule } from "./rule";

/** A spec after resolving, with what the schema refused of it. */
export interface RuleSubject {
  readonly document: SpecDocument;
  readonly spec: Spec;
  readonly resolved: ResolvedSpec;
  readonly unusable: readonly DocumentPath[];
}

/** With more the user has more to read already than anybody wants to. */
const mostRefusals = 5000;

/** Holds a spec to every rule. A rule whose subject the schema refused is skipped: one mistake, one diagnostic. */
export function checkRules(
  subject: RuleSubject,
  report: Report,
  rules: readonly Rule[] = allRules,
): void {
  if (subject.unusable.length > mostRefusals) return;
  const reportAt = placeReports(subject.document, report);
  const refusals = subject.unusable.map(describeRefusal);
  const groups = [...groupBySettings(subject.resolved)].map(([resolved, targets]) => ({
    subject: { resolved, origins: resolved.origins, targets },
    refusals: unusableSettings(subject.unusable, resolved).map(describeRefusal),
    report: placeSettings(resolved, targets, reportAt),
  }));
  for (const rule of rules) {
    if (rule.scope === "spec") {
      if (!concerns(refusals, rule)) rule.check({ ...subject, report: reportAt });
      continue;
    }
    for (const group of groups) {
      if (concerns(group.refusals, rule)) continue;
      rule.check({ ...group.subject, report: group.report });
    }
  }
}

/** Whether the schema refused what a rule reads. */
function concerns(refusals: readonly Refusal[], { reads }: Rule): boolean {
  return refusals.some((refusal) => reads.some((read) => refusal.concerns(read)));
}

function groupBySettings({ settings, targets }: ResolvedSpec): Map<ResolvedSettings, Target[]> {
  const groups = new Map<ResolvedSettings, Target[]>(settings.map((resolved) => [resolved, []]));
  for (const target of targets) groups.get(target.resolved)?.push(target);
  return groups;
}

/** Turns settings into the places of the spec that set them. */
function placeSettings(
  resolved: ResolvedSettings,
  targets: readonly Target[],
  reportAt: ReportAt<DocumentPath>,
): ReportAt<DocumentPath> {
  const place = (path: DocumentPath): DocumentPath =>
    resolved.origins.placeOf(path) ?? resolved.groupPlace;
  return (code, details: PlacedDetails<DocumentPath>) => {
    reportAt(code, {
      ...details,
      at: place(details.at),
      targets: details.targets ?? targets.map(({ id }) => id),
      related: (details.related ?? []).map((other) => ({ ...other, at: place(other.at) })),
      fixes: (details.fixes ?? []).map((fix) => ({ ...fix, at: place(fix.at) })),
    });
  };
}

/** What the schema refused of the parts of the spec that these settings are made of, as paths of settings. */
function unusableSettings(
  unusable: readonly DocumentPath[],
  { groupPlace }: ResolvedSettings,
): readonly DocumentPath[] {
  return unusable.flatMap((path) => {
    const [first, second] = path;
    if (first === "overrides") return [path.slice(2)];
    if (first === "targets") return second === groupPlace[1] ? [path.slice(2)] : [];
    return [path];
  });
}
