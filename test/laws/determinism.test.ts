import fc from "fast-check";
import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import type { Spec, TargetGroup } from "../../src/spec/spec";
import { printManifest } from "../../src/synth/manifest";
import { resolvePlainSpec } from "../resolve/resolve-plain-spec";
import { stackTexts } from "../synth/stack-texts";
import { arbitrarySpec } from "./arbitrary-spec";
import { plainName, plainText } from "./arbitrary-text";

const spec = arbitrarySpec(plainText, plainName);

/** Targets of which the central stacks could say something in the order of the groups. */
const withCentralStacks: Spec = {
  version: 1,
  name: "acme",
  consumers: {
    archive: true,
    panther: { accountId: "999988887777", region: "us-west-2", sources: true },
  },
  archive: { account: "999988887777", region: "eu-west-1", athena: true },
  destinations: { s3: {} },
  targets: [
    { name: "root", accounts: ["100000000000"], regions: ["us-east-1"] },
    {
      name: "prefix",
      accounts: ["200000000000"],
      regions: ["us-east-1"],
      destinations: { s3: { prefix: "logs" } },
      consumers: { panther: { notifications: "self-managed", silentAfterHours: 2 } },
    },
  ],
};

/** The same value with the keys of every map in another order. */
function reorderKeys(value: JsonValue, shift: number): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => reorderKeys(item, shift));
  if (!isJsonMap(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, reorderKeys(item, shift)]);
  const cut = entries.length === 0 ? 0 : shift % entries.length;
  return Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse()) as JsonMap;
}

describe("the output of a spec", () => {
  test("is the same bytes whatever the order of keys", () => {
    fc.assert(
      fc.property(spec, fc.nat({ max: 20 }), (original, shift) => {
        const reordered = reorderKeys(original, shift) as unknown as Spec;
        expect(stackTexts(reordered)).toEqual(stackTexts(original));
      }),
      { numRuns: 12 },
    );
  });

  test("is the same bytes whatever the order of groups, accounts and Regions", () => {
    fc.assert(
      fc.property(spec, (original) => {
        const targets = original.targets.toReversed().map((group) => ({
          ...group,
          accounts: (group.accounts as readonly string[]).toReversed(),
          regions: group.regions.toReversed(),
        }));
        const forward = stackTexts(original);
        const backward = stackTexts({ ...original, targets });
        expect(backward.size).toBe(forward.size);
        for (const [stack, text] of forward) expect(backward.get(stack)).toBe(text);
        expect(printManifest([...backward.keys()])).toBe(printManifest([...forward.keys()]));
      }),
      { numRuns: 12, examples: [[withCentralStacks]] },
    );
  });

  test("does not change for the targets that were there when others come", () => {
    const later: TargetGroup = {
      name: "later",
      accounts: ["999999999999"],
      regions: ["us-west-1"],
    };
    fc.assert(
      fc.property(spec, (original) => {
        const targets = original.targets.map((group) => ({
          ...group,
          accounts: [...(group.accounts as readonly string[]), "888888888888"].slice(
            0,
            group === original.targets[0] ? undefined : -1,
          ),
        }));
        const before = new Map(stackTexts(original));
        const after = stackTexts({ ...original, targets: [later, ...targets] });
        // Central stacks speak of every target: the archive lets them in, and Panther reads them.
        before.delete("archive");
        before.delete("panther");
        for (const [stack, text] of before) expect(after.get(stack)).toBe(text);
        expect([...after.keys()].some((stack) => stack.startsWith("888888888888"))).toBe(true);
        expect(after.has("999999999999-us-west-1")).toBe(true);
      }),
      { numRuns: 6 },
    );
  });
});

describe("the targets of a spec", () => {
  test("have a stack of their own each, named for account and Region", () => {
    fc.assert(
      fc.property(spec, (original) => {
        const { targets, duplicates } = resolvePlainSpec(original);
        const expected = original.targets.flatMap(({ accounts, regions }) =>
          (accounts as readonly (string | { readonly id: string })[]).flatMap((account) =>
            regions.map(
              (region) => `${typeof account === "string" ? account : account.id}-${region}`,
            ),
          ),
        );
        expect(duplicates).toEqual([]);
        expect(targets.map(({ facts }) => facts.stack)).toEqual(expected);
        expect(new Set(expected).size).toBe(expected.length);
      }),
      { numRuns: 100 },
    );
  });
});
