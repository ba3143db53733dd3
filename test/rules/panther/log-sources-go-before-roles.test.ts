import { codesOf, diagnose, group, type SpecParts } from "../diagnose";
import { archiveSpec } from "./archive-spec";
import { pantherSpec } from "./panther-spec";

const retired = (settings: SpecParts = {}): SpecParts =>
  group({ name: "old", retired: true, ...settings });

describe("log sources go before roles", () => {
  test("a retired target whose log source is still wanted is told the order", () => {
    const spec = { ...pantherSpec({ sources: true }), targets: [retired()] };
    expect(diagnose(spec)).toMatchObject([
      {
        code: "panther/source-outlives-role",
        at: "true",
        hint: expect.stringContaining("set `sources: false` for the target") as string,
      },
    ]);
  });

  test.each([
    ["has none any more", { sources: false }],
    ["manages its notifications itself", { sources: true, notifications: "self-managed" }],
  ])("a retired target that %s is told nothing", (_case, panther) => {
    const consumers = { panther };
    const spec = { ...pantherSpec({ sources: true }), targets: [retired({ consumers })] };
    expect(codesOf(spec)).toEqual([]);
  });

  test("a target that goes on is told nothing, and one in the archive keeps the role there", () => {
    expect(codesOf(pantherSpec({ sources: true }))).toEqual([]);
    const others = [retired({ accounts: ["222233334444"] })];
    const archived = archiveSpec({ sources: true }, others);
    expect(codesOf(archived)).toEqual([]);
  });
});
