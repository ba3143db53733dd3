import type { Template, TextTemplate } from "../../resolve/templates/template";
import { mayMeet } from "./may-meet";
import { tellsTargetsApart } from "./tells-targets-apart";

/** Something whose name is made of a template, be it along with more. */
export interface PatternedThing {
  /** Equal names come of equal texts of this pattern; absent where that cannot be said. */
  readonly pattern?: Template | undefined;
}

/** Beyond so many patterns, filling them is sooner done than comparing each with each. */
const mostPatterns = 100;

/**
 * The things whose names may be given twice; those of all others differ, as their patterns show.
 *
 * Most specs name everything by account and Region, so that nothing has to be filled for thousands of targets.
 * `thingsBySettings` holds, for each settings, the things that every target with these settings has.
 */
export function findSuspects<Thing extends PatternedThing>(
  thingsBySettings: Iterable<readonly Thing[]>,
  specName: string,
): ReadonlySet<Thing> {
  const all: Thing[] = [];
  const users = new Map<string, PatternUsers<Thing>>();
  let isKnown = true;
  for (const things of thingsBySettings) {
    for (const thing of things) {
      const { pattern } = thing;
      all.push(thing);
      if (pattern?.kind === "text-template") addUser(users, pattern, thing, things);
      else isKnown = false;
    }
  }
  if (!isKnown || users.size > mostPatterns) return new Set(all);
  const patterns = [...users.values()];
  return new Set(
    patterns
      .filter((one) => isSuspect(one) || patterns.some((other) => meet(one, other, specName)))
      .flatMap(({ things }) => things),
  );
}

interface PatternUsers<Thing> {
  readonly pattern: TextTemplate;
  readonly things: Thing[];
  /** Whether one target has two things of the pattern. */
  isDoubled: boolean;
}

function addUser<Thing extends PatternedThing>(
  users: Map<string, PatternUsers<Thing>>,
  pattern: TextTemplate,
  thing: Thing,
  neighbours: readonly Thing[],
): void {
  const key = JSON.stringify(pattern.parts);
  const known = users.get(key) ?? { pattern, things: [], isDoubled: false };
  users.set(key, known);
  known.isDoubled ||= known.things.some((other) => neighbours.includes(other));
  known.things.push(thing);
}

function isSuspect({ pattern, isDoubled }: PatternUsers<unknown>): boolean {
  return isDoubled || !tellsTargetsApart(pattern);
}

function meet(one: PatternUsers<unknown>, other: PatternUsers<unknown>, specName: string): boolean {
  return one !== other && mayMeet(one.pattern, other.pattern, specName);
}
