import type { SettingsPath } from "../../resolve/settings/origins";
import type { ResolvedSettings, ResolvedSpec, Target } from "../../resolve/target";
import { findUnknownPlaceholders } from "../../resolve/templates/template";
import { formatPath, type DocumentPath } from "../../spec/document-path";
import { valuesAt } from "../reading/values-at";
import { findSuspects, type PatternedThing } from "./find-suspects";

/** Something with a name that must be the only one in some scope. */
export interface NamedThing extends PatternedThing {
  /** The setting that names it. */
  readonly path: SettingsPath;
  /** Its scope and name for a target; nothing where another rule has reported the name. */
  readonly nameFor: (target: Target) => string | undefined;
}

/** One thing of one target, and the place of the spec that named it. */
export interface NamedUse<Thing> {
  readonly thing: Thing;
  readonly target: Target;
  readonly place: DocumentPath;
}

/** Two places, or one place of two targets, that give one name to two things. */
export interface Collision<Thing> {
  readonly first: NamedUse<Thing>;
  readonly second: NamedUse<Thing>;
  /** Whether one place of the spec names both. */
  readonly isOnePlace: boolean;
  /** In what some of the colliding targets differ. */
  readonly differences: ReadonlySet<TargetDifference>;
  /** The ids of all targets that collide between the two places. */
  readonly targets: readonly string[];
}

/** The facts that tell two targets apart. */
export type TargetDifference = "account" | "region";

/** Finds names that are given twice, folded by the places that give them: one setting is mended once. */
export function findCollisions<Thing extends NamedThing>(
  spec: ResolvedSpec,
  thingsOf: (resolved: ResolvedSettings) => readonly Thing[],
): readonly Collision<Thing>[] {
  const suspects = placeSuspects(spec, thingsOf);
  if (suspects.size === 0) return [];
  const firstUses = new Map<string, PlacedUse<Thing>>();
  const folded = new Map<string, FoldedCollision<Thing>>();
  for (const target of spec.targets) {
    for (const placed of suspects.get(target.resolved) ?? []) {
      const name = placed.thing.nameFor(target);
      if (name === undefined) continue;
      const second = { ...placed, target };
      const first = firstUses.get(name);
      if (first === undefined) firstUses.set(name, second);
      else fold(folded, first, second);
    }
  }
  return [...folded.values()].map(({ first, second, differences, ids }) => ({
    first,
    second,
    isOnePlace: first.placeKey === second.placeKey,
    differences,
    targets: [...ids],
  }));
}

interface PlacedThing<Thing> {
  readonly thing: Thing;
  readonly place: DocumentPath;
  readonly placeKey: string;
}

interface PlacedUse<Thing> extends PlacedThing<Thing> {
  readonly target: Target;
}

interface FoldedCollision<Thing> {
  readonly first: PlacedUse<Thing>;
  readonly second: PlacedUse<Thing>;
  readonly differences: Set<TargetDifference>;
  readonly ids: Set<string>;
}

/** The things that may collide, by the settings that have some. */
function placeSuspects<Thing extends NamedThing>(
  { name, settings }: ResolvedSpec,
  thingsOf: (resolved: ResolvedSettings) => readonly Thing[],
): ReadonlyMap<ResolvedSettings, readonly PlacedThing<Thing>[]> {
  const all = new Map(
    settings.map((resolved) => [
      resolved,
      thingsOf(resolved).filter(({ path }) => !hasUnknownPlaceholder(resolved, path)),
    ]),
  );
  const suspects = findSuspects(all.values(), name);
  const placed = [...all].map(([resolved, things]) => {
    const left = things.filter((thing) => suspects.has(thing));
    return [resolved, left.map((thing) => placeThing(resolved, thing))] as const;
  });
  return new Map(placed.filter(([, things]) => things.length > 0));
}

function placeThing<Thing extends NamedThing>(
  resolved: ResolvedSettings,
  thing: Thing,
): PlacedThing<Thing> {
  const place = resolved.origins.placeOf(thing.path) ?? resolved.groupPlace;
  return { thing, place, placeKey: JSON.stringify(place) };
}

/** A misspelt placeholder makes names equal that were meant to differ, and is reported as such. */
function hasUnknownPlaceholder({ merged }: ResolvedSettings, path: SettingsPath): boolean {
  return valuesAt(merged, formatPath(path)).some(
    ({ value }) => typeof value === "string" && findUnknownPlaceholders(value).length > 0,
  );
}

function fold<Thing>(
  folded: Map<string, FoldedCollision<Thing>>,
  first: PlacedUse<Thing>,
  second: PlacedUse<Thing>,
): void {
  const key = `${first.placeKey} ${second.placeKey}`;
  const collision = folded.get(key) ?? { first, second, differences: new Set(), ids: new Set() };
  folded.set(key, collision);
  collision.ids.add(first.target.id).add(second.target.id);
  if (first.target.account.id !== second.target.account.id) collision.differences.add("account");
  if (first.target.region !== second.target.region) collision.differences.add("region");
}
