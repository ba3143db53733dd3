import { allStacks } from "../resolve/all-stacks";
import type { Stack, StackSettings } from "../resolve/stack";
import { deriveBlueprint, type DerivedBlueprint } from "../resolve/blueprints/derive-blueprint";
import { fillTemplate } from "../resolve/templates/fill-template";
import type { CopiedContents } from "../resolve/terraform-block/read-copied-files";
import type { ResolvedSpec } from "../resolve/target";
import { describeSettingChanges } from "./describe-setting-changes";
import type { TargetChange } from "./target-change";

/** One side of a comparison: a spec, and the files that it copies into stacks. */
export interface SpecSide {
  readonly resolved: ResolvedSpec;
  readonly copied: CopiedContents;
}

/**
 * The stacks whose files differ between two specs, in the order of the new one, removed ones last.
 *
 * A stack's file is its blueprint filled with its bindings, so both being equal means equal bytes, and
 * nothing needs to go through CDKTF.
 */
export function compareSpecs(before: SpecSide, after: SpecSide): readonly TargetChange[] {
  const compare = createComparison(before, after);
  const left = new Map(allStacks(before.resolved).map((stack) => [stack.id, stack]));
  const changes: TargetChange[] = [];
  for (const target of allStacks(after.resolved)) {
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

/** Why the files of a stack differ; nothing where they do not. What stacks share is compared once. */
function createComparison(
  before: SpecSide,
  after: SpecSide,
): (old: Stack, now: Stack) => readonly string[] {
  const blueprints = new Map<StackSettings, DerivedBlueprint>();
  const blueprintOf = (settings: StackSettings): DerivedBlueprint =>
    remember(blueprints, settings, () => deriveBlueprint(settings));
  const pairs = new Map<StackSettings, Map<StackSettings, SettingsDifferences>>();
  const differencesOf = (old: StackSettings, now: StackSettings): SettingsDifferences =>
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
    return reasons.length > 0 ? reasons : [otherReason[now.kind]];
  };
}

/** What differs where no setting does. */
const otherReason = {
  target: "values of the target itself",
  central: "what the targets are",
} as const;

interface SettingsDifferences {
  readonly settings: readonly string[];
  readonly copiedFiles: readonly string[];
}

function createPairs(): Map<StackSettings, SettingsDifferences> {
  return new Map();
}

function bindingsKey({ templates }: DerivedBlueprint, { facts }: Stack): string {
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
