import fc from "fast-check";
import { pairStacks } from "../../src/changes/pair-stacks";
import { allStacks } from "../../src/resolve/all-stacks";
import { noSpec } from "../../src/review/reviewed-spec";
import type { Action, ResourceChange } from "../../src/review/resource-change";
import type { GroupKind, Review } from "../../src/review/review";
import { factMarks, reviewStacks } from "../../src/review/review-stacks";
import type { Spec } from "../../src/spec/spec";
import { resolvePlainSpec } from "../resolve/resolve-plain-spec";
import { stackTexts } from "../synth/stack-texts";
import { arbitrarySettings, arbitrarySpec } from "./arbitrary-spec";
import { plainName, plainText } from "./arbitrary-text";

const spec = arbitrarySpec(plainText, plainName);

/** A spec, and what an edit makes of it: settings of its own, a group less, another one retired. */
const edited = fc
  .tuple(
    spec,
    arbitrarySettings(plainText),
    fc.subarray([
      "dataTypes",
      "deletionProtection",
      "destinations",
      "consumers",
      "terraform",
    ] as const),
    fc.constantFrom("none", "none", "leaves", "retires"),
  )
  .map(([before, settings, keys, lastGroup]): readonly [Spec, Spec] => {
    const chosen = Object.fromEntries(keys.map((key) => [key, settings[key]]));
    const others = before.targets.slice(0, -1);
    const last = before.targets.slice(-1).map((group) => ({ ...group, retired: true }));
    const targets = {
      none: before.targets,
      leaves: others.length > 0 ? others : before.targets,
      retires: [...others, ...last],
    }[lastGroup];
    return [before, { ...before, ...chosen, targets }];
  });

function diff(before: Spec, after: Spec): Review {
  const sideOf = (written: Spec) => ({ resolved: resolvePlainSpec(written), copied: new Map() });
  const pairs = pairStacks({ kind: "spec", side: sideOf(before) }, sideOf(after), factMarks);
  return reviewStacks(pairs, { kind: "diff", spec: "after", from: "before" }, noSpec);
}

function targetsOf({ groups }: Review, kind?: GroupKind): readonly string[] {
  return groups
    .filter((group) => kind === undefined || group.kind === kind)
    .flatMap(({ targets }) => targets.map(({ id }) => id));
}

it("nothing differs between a spec and itself", () => {
  fc.assert(
    fc.property(spec, (written) => {
      const { findings, groups, totals } = diff(written, written);
      expect(findings).toStrictEqual([]);
      expect(groups.flatMap(({ changes }) => changes)).toStrictEqual([]);
      expect(totals.byKind.unchanged).toBe(totals.targets);
    }),
    { numRuns: 15 },
  );
}, 60_000);

it("every target of either side is in one group", () => {
  fc.assert(
    fc.property(edited, ([before, after]) => {
      const review = diff(before, after);
      const ids = [before, after].flatMap((written) =>
        allStacks(resolvePlainSpec(written)).map(({ id }) => id),
      );
      expect([...targetsOf(review)].sort()).toStrictEqual([...new Set(ids)].sort());
      expect(review.totals.targets).toBe(targetsOf(review).length);
    }),
    { numRuns: 15 },
  );
}, 60_000);

it("what does not change has the same Terraform to the letter, and what changes has not", () => {
  fc.assert(
    fc.property(edited, ([before, after]) => {
      const [old, now] = [stackTexts(before), stackTexts(after)];
      const same = [...now.keys()].filter((id) => now.get(id) === old.get(id));
      expect([...targetsOf(diff(before, after), "unchanged")].sort()).toStrictEqual(same.sort());
    }),
    { numRuns: 15 },
  );
}, 60_000);

const opposites: Readonly<Record<Action, Action>> = {
  create: "destroy",
  destroy: "create",
  update: "update",
  replace: "replace",
  none: "none",
  // What is left in AWS is not there any more to Terraform.
  forget: "create",
};

const kindOpposites: Readonly<Record<GroupKind, GroupKind>> = {
  added: "removed",
  removed: "added",
  changed: "changed",
  unchanged: "unchanged",
  failed: "failed",
};

const statementOpposites = { added: "removed", removed: "added", changed: "changed" } as const;

const effectOpposites: Readonly<Record<string, string>> = {
  "may now": "may no longer",
  "may no longer": "may now",
  "is no longer kept from": "is now kept from",
  "is now kept from": "is no longer kept from",
  "in new places": "in all the old places",
  "in all the old places": "in new places",
  "under new conditions": "under all the old conditions",
  "under all the old conditions": "under new conditions",
};

interface Sides {
  readonly before?: unknown;
  readonly after?: unknown;
}

function turnSides({ before, after, ...rest }: Sides): object {
  return {
    ...rest,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  };
}

function turnEffect(effect: string): string {
  const words = Object.keys(effectOpposites).join("|");
  return effect.replace(
    new RegExp(`\\b(${words})\\b`, "g"),
    (found) => effectOpposites[found] ?? "",
  );
}

/** A change as it is the other way round. */
function turn({ address, action, attributes, statements }: ResourceChange): object {
  return {
    address,
    action: opposites[action],
    attributes: attributes.map(turnSides),
    statements: inOneOrder(
      statements.map(({ kind, effects, ...statement }) => ({
        ...turnSides(statement),
        kind: statementOpposites[kind],
        effects: effects.map(turnEffect).sort(),
      })),
    ),
  };
}

function asIs({ address, action, attributes, statements }: ResourceChange): object {
  return {
    address,
    action: action === "forget" ? "destroy" : action,
    attributes,
    statements: inOneOrder(
      statements.map(({ effects, ...statement }) => ({
        ...statement,
        effects: effects.toSorted(),
      })),
    ),
  };
}

/** Statements that go come last, whichever way a change is read. */
function inOneOrder(statements: readonly object[]): readonly object[] {
  return statements.toSorted((left, right) =>
    JSON.stringify(left, printedKeys) < JSON.stringify(right, printedKeys) ? -1 : 1,
  );
}

const printedKeys = ["attribute", "sid", "kind", "effects"];

function shapeOf(
  { groups }: Review,
  shapeOfChange: (change: ResourceChange) => object,
  kindOf: (kind: GroupKind) => GroupKind,
): readonly object[] {
  return groups
    .map(({ kind, targets, changes }) => ({
      kind: kindOf(kind),
      targets: targets.map(({ id }) => id),
      changes: changes.map(shapeOfChange),
    }))
    .sort((left, right) => (String(left.targets) < String(right.targets) ? -1 : 1));
}

it("the way back is the mirror of the way there", () => {
  fc.assert(
    fc.property(edited, ([before, after]) => {
      const there = shapeOf(diff(before, after), turn, (kind) => kindOpposites[kind]);
      const back = shapeOf(diff(after, before), asIs, (kind) => kind);
      expect(back).toStrictEqual(there);
    }),
    { numRuns: 25 },
  );
}, 120_000);
