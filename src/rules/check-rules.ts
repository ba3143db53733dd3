import type { Report } from "../diagnostics/collector";
import { suggest } from "../diagnostics/suggest";
import { placeReports, type PlacedDetails, type ReportAt } from "../parse/place-reports";
import type { SpecDocument } from "../parse/spec-document";
import type { ResolvedSettings, ResolvedSpec, Target } from "../resolve/target";
import { formatPath, type DocumentPath } from "../spec/document-path";
import type { Spec } from "../spec/spec";
import { allRules } from "./all-rules";
import type { Rule } from "./rule";

/** A spec after resolving, with what the schema refused of it. */
export interface RuleSubject {
  readonly document: SpecDocument;
  readonly spec: Spec;
  readonly resolved: ResolvedSpec;
  readonly unusable: readonly DocumentPath[];
}

/** Holds a spec to every rule. A rule whose subject the schema refused is skipped: one mistake, one diagnostic. */
export function checkRules(
  subject: RuleSubject,
  report: Report,
  rules: readonly Rule[] = allRules,
): void {
  const reportAt = placeReports(subject.document, report);
  const targetsBySettings = groupBySettings(subject.resolved);
  for (const rule of rules) {
    if (rule.scope === "spec") {
      if (overlaps(rule.reads, subject.unusable)) continue;
      rule.check({ ...subject, report: reportAt });
      continue;
    }
    for (const [resolved, targets] of targetsBySettings) {
      if (overlaps(rule.reads, unusableSettings(subject.unusable, resolved))) continue;
      const reportSetting = placeSettings(resolved, targets, reportAt);
      rule.check({ resolved, origins: resolved.origins, targets, report: reportSetting });
    }
  }
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

/** Whether the schema refused what a rule reads. */
function overlaps(reads: readonly string[], unusable: readonly DocumentPath[]): boolean {
  return unusable.some((path) => reads.some((read) => isRefused(read, path)));
}

/** Whether a refused path is the value that is read, one around it, one in it, or a misspelt key that means it. */
function isRefused(read: string, path: DocumentPath): boolean {
  const steps = path.filter((step) => typeof step === "string");
  const refused = formatPath(steps);
  const [whole = read, entry] = read.split(".*", 2);
  const isItem = refused === whole && typeof path.at(-1) === "number";
  if (entry !== undefined && (isItem || refused.startsWith(`${whole}.`))) return false;
  return (
    `${whole}.`.startsWith(`${refused}.`) ||
    `${refused}.`.startsWith(`${whole}.`) ||
    isMeantBy(steps, whole.split("."))
  );
}

function isMeantBy(refused: readonly string[], read: readonly string[]): boolean {
  const block = refused.slice(0, -1);
  const [found, meant] = [refused.at(-1), read[block.length]];
  if (found === undefined || meant === undefined) return false;
  return block.every((step, index) => step === read[index]) && suggest(found, [meant]).length > 0;
}
