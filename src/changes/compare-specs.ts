import { deriveBlueprint, type DerivedBlueprint } from "../resolve/derive-blueprint";
import { fillTemplate } from "../resolve/fill-template";
import type { ResolvedSettings, ResolvedSpec, Target } from "../resolve/target";
import type { CopiedContents } from "../resolve/read-copied-files";
import { describeSettingChanges } from "./describe-setting-changes";
import type { TargetChange } from "./target-change";

/** One side of a comparison: a spec, and the files that it copies into stacks. */
export interface SpecSide {
  readonly resolved: ResolvedSpec;
  readonly copied: CopiedContents;
}

/**
 * The targets whose files differ between two specs, in the order of the new one, removed ones last.
 *
 * A stack's file is its blueprint filled with its bindings, so both being equal means equal bytes, and
 * nothing needs to go through CDKTF.
 */
export function compareSpecs(before: SpecSide, after: SpecSide): readonly TargetChange[] {
  const compare = createComparison(before, after);
  const left = new Map(before.resolved.targets.map((target) => [target.id, target]));
  const changes: TargetChange[] = [];
  for (const target of after.resolved.targets) {
    const old = left.get(target.id);
    left.delete(target.id);
    if (old === undefined) {
      changes.push({ kind: "added", target, reasons: ["not in the spec before"] });
    } else {
      const reasons = compare(old, target);
      if (reasons.length > 0) changes.push({ kind: "changed", target, reasons });
    }
  }
  for (const target of left.values()) {
    changes.push({ kind: "removed", target, reasons: ["no longer in the spec"] });
  }
  return changes;
}

/** Why the files of a target differ; nothing where they do not. What targets share is compared once. */
function createComparison(
  before: SpecSide,
  after: SpecSide,
): (old: Target, now: Target) => readonly string[] {
  const blueprints = new Map<ResolvedSettings, DerivedBlueprint>();
  const blueprintOf = (settings: ResolvedSettings): DerivedBlueprint =>
    remember(blueprints, settings, () => deriveBlueprint(settings));
  const pairs = new Map<ResolvedSettings, Map<ResolvedSettings, SettingsDifferences>>();
  const differencesOf = (old: ResolvedSettings, now: ResolvedSettings): SettingsDifferences =>
    remember(remember(pairs, old, createPairs), now, () => ({
      settings: describeSettingChanges(old, now),
      copiedFiles: describeCopiedFiles(before.copied.get(old), after.copied.get(now)),
    }));
  return (old, now) => {
    const [oldBlueprint, newBlueprint] = [blueprintOf(old.resolved), blueprintOf(now.resolved)];
    const { settings, copiedFiles } = differencesOf(old.resolved, now.resolved);
    const isSame =
      oldBlueprint.blueprint.id === newBlueprint.blueprint.id &&
      bindingsKey(oldBlueprint, old) === bindingsKey(newBlueprint, now) &&
      copiedFiles.length === 0;
    if (isSame) return [];
    const reasons = [...settings, ...copiedFiles];
    return reasons.length > 0 ? reasons : ["values of the target itself"];
  };
}

interface SettingsDifferences {
  readonly settings: readonly string[];
  readonly copiedFiles: readonly string[];
}

function createPairs(): Map<ResolvedSettings, SettingsDifferences> {
  return new Map();
}

function bindingsKey({ templates }: DerivedBlueprint, { facts }: Target): string {
  return JSON.stringify(templates.map((template) => fillTemplate(template, facts)));
}

function describeCopiedFiles(
  before: ReadonlyMap<string, Buffer> = new Map(),
  after: ReadonlyMap<string, Buffer> = new Map(),
): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .filter((name) => !isEqual(before.get(name), after.get(name)))
    .map((name) => `copied file ${name}`);
}

function isEqual(before: Buffer | undefined, after: Buffer | undefined): boolean {
  return before === undefined || after === undefined ? before === after : before.equals(after);
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
