import { matchesOverride } from "../../resolve/match-override";
import type { Target } from "../../resolve/target";
import { usableItems } from "../../resolve/usable-spec";
import { findRegion } from "../../spec/regions";
import type { DocumentPath } from "../../spec/document-path";
import type { Spec, TargetFilter } from "../../spec/spec";
import { listInWords } from "../wording/list-in-words";
import type { SpecContext, SpecRule } from "../rule";

/**
 * An override matches some target: one that matches none is nearly always misspelt.
 *
 * Nobody can tell while some targets are unknown, as those of a Region that does not exist.
 */
export const overridesMatchTargets: SpecRule = {
  scope: "spec",
  reads: ["targets.name", "targets.accounts", "targets.regions"],
  check({ spec, resolved, report }) {
    const targets = [...resolved.targets, ...resolved.duplicates.map(({ second }) => second)];
    if (!isComplete(spec, targets)) return;
    const groups = new Set(targets.map(({ group }) => group));
    const accounts = new Set(targets.map(({ account }) => account.id));
    for (const [index, { match }] of usableItems(spec.overrides)) {
      if (match.groups?.some((group) => !groups.has(group))) continue;
      const placed = { match, place: ["overrides", index, "match"] };
      if (!targets.some((target) => matches(match, target))) {
        reportUnmatched(placed, targets, report);
      } else {
        reportUnknownAccounts(placed, accounts, report);
      }
    }
  },
};

interface PlacedMatch {
  readonly match: TargetFilter;
  readonly place: DocumentPath;
}

/** One key that no target fits is at fault by itself; otherwise it is what they ask for together. */
function reportUnmatched(
  { match, place }: PlacedMatch,
  targets: readonly Target[],
  report: SpecContext["report"],
): void {
  const keys = Object.keys(match) as (keyof TargetFilter)[];
  const alone = keys.find(
    (key) => !targets.some((target) => matches({ [key]: match[key] }, target)),
  );
  report("overrides/no-match", {
    message:
      alone === undefined
        ? `No target fits ${listInWords(keys.map((key) => `\`${key}\``))} of this override at once.`
        : `No target fits \`${alone}: ${JSON.stringify(match[alone])}\`, so that this override changes nothing.`,
    hint,
    at: alone === undefined ? place : [...place, alone],
    on: alone === undefined ? "key" : "value",
  });
}

/** An id is exact: one that fits nothing was meant to be another one. */
function reportUnknownAccounts(
  { match, place }: PlacedMatch,
  known: ReadonlySet<string>,
  report: SpecContext["report"],
): void {
  for (const [index, id] of (match.accounts ?? []).entries()) {
    if (known.has(id)) continue;
    report("overrides/no-match", {
      message: `No target is in account ${id}.`,
      hint,
      at: [...place, "accounts", index],
    });
  }
}

const hint =
  "Correct `match`, or remove what matches nothing; `bedtrail targets` lists all targets.";

function matches(match: TargetFilter, { group, account, region }: Target): boolean {
  return matchesOverride({ match }, { group, account, region: region.code });
}

/** Whether every group has targets, and in all its Regions. */
function isComplete(spec: Spec, targets: readonly Target[]): boolean {
  const reached = new Set(targets.map(({ accountPlace }) => accountPlace[1]));
  return usableItems(spec.targets).every(
    ([index, { regions }]) =>
      reached.has(index) && usableItems(regions).every(([, code]) => findRegion(code)),
  );
}
