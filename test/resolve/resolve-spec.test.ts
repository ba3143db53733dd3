import type { Override, TargetGroup } from "../../src/spec/spec";
import { resolveOneTarget, resolvePlainSpec } from "./resolve-plain-spec";

const prod: TargetGroup = {
  name: "prod",
  accounts: ["111122223333", { id: "222233334444", name: "payments", labels: { tier: "canary" } }],
  regions: ["us-east-1", "eu-west-1"],
};

const ids = (targets: ReturnType<typeof resolvePlainSpec>["targets"]): readonly string[] =>
  targets.map(({ id }) => id);

describe("the targets of a spec", () => {
  test("are the accounts of each group times its Regions, in the order of the spec", () => {
    const dev: TargetGroup = { name: "dev", accounts: ["000000000001"], regions: ["us-west-2"] };
    expect(ids(resolvePlainSpec({ targets: [prod, dev] }).targets)).toEqual([
      "111122223333-us-east-1",
      "111122223333-eu-west-1",
      "222233334444-us-east-1",
      "222233334444-eu-west-1",
      "000000000001-us-west-2",
    ]);
  });

  test("know their account, Region, group and place", () => {
    const [, , target] = resolvePlainSpec({ targets: [prod] }).targets;
    expect(target).toMatchObject({
      id: "222233334444-us-east-1",
      account: { id: "222233334444", name: "payments", labels: { tier: "canary" } },
      region: { code: "us-east-1", partition: "aws" },
      group: "prod",
      wave: 1,
      retired: false,
      accountPlace: ["targets", 0, "accounts", 1],
      regionPlace: ["targets", 0, "regions", 0],
    });
  });

  test("have an account without name and labels where only its id is written", () => {
    expect(resolvePlainSpec({ targets: [prod] }).targets[0]?.account).toEqual({
      id: "111122223333",
      labels: {},
    });
  });

  test.each([
    ["us-east-1", "aws", "logs.us-east-1.amazonaws.com"],
    ["us-gov-west-1", "aws-us-gov", "logs.us-gov-west-1.amazonaws.com"],
    ["us-iso-east-1", "aws-iso", "logs.us-iso-east-1.c2s.ic.gov"],
    ["us-isob-east-1", "aws-iso-b", "logs.us-isob-east-1.sc2s.sgov.gov"],
    ["eusc-de-east-1", "aws-eusc", "logs.eusc-de-east-1.amazonaws.com"],
  ])("in %s take their partition from the Region", (region, partition, logsServicePrincipal) => {
    const account = { id: "111122223333", name: "payments" };
    const target = resolveOneTarget({
      targets: [{ name: "main", accounts: [account], regions: [region] }],
    });
    expect(target.facts).toEqual({
      stack: `111122223333-${region}`,
      account: "111122223333",
      accountName: "payments",
      region,
      partition,
      name: "acme",
      nameWithUnderscores: "acme",
      logsServicePrincipal,
    });
  });

  test("leave out Regions that do not exist", () => {
    const regions = ["us-east-1", "us-est-1"];
    const targets = [{ name: "main", accounts: ["111122223333"], regions }];
    expect(ids(resolvePlainSpec({ targets }).targets)).toEqual(["111122223333-us-east-1"]);
  });

  test("are each reached once; a second way there is told apart", () => {
    const again: TargetGroup = {
      name: "again",
      accounts: ["999988887777", "222233334444"],
      regions: ["eu-west-1"],
    };
    const { targets, duplicates } = resolvePlainSpec({ targets: [prod, again] });
    expect(targets).toHaveLength(5);
    expect(duplicates).toHaveLength(1);
    expect(duplicates[0]?.first).toMatchObject({ id: "222233334444-eu-west-1", group: "prod" });
    expect(duplicates[0]?.second).toMatchObject({
      id: "222233334444-eu-west-1",
      group: "again",
      accountPlace: ["targets", 1, "accounts", 1],
    });
  });

  test("are told apart within one group, too", () => {
    const twice = { ...prod, accounts: ["111122223333", "111122223333"] };
    expect(resolvePlainSpec({ targets: [twice] }).duplicates).toHaveLength(2);
  });

  test("of a retired group are retired, and so are their settings", () => {
    const target = resolveOneTarget({
      targets: [{ name: "old", accounts: ["111122223333"], regions: ["us-east-1"], retired: true }],
    });
    expect(target.retired).toBe(true);
    expect(target.resolved.retired).toBe(true);
  });
});

describe("settings", () => {
  test("of a group override those of the spec, and overrides both, in order", () => {
    const overrides: readonly Override[] = [
      { match: { regions: ["eu-*"] }, dataTypes: ["audio"], deletionProtection: false },
      { match: { names: ["pay*"] }, dataTypes: "none" },
    ];
    const group: TargetGroup = { ...prod, dataTypes: ["image"] };
    const { targets } = resolvePlainSpec({ dataTypes: ["text"], targets: [group], overrides });
    const dataTypes = targets.map(({ id, resolved }) => [id, resolved.settings.dataTypes]);
    expect(dataTypes).toEqual([
      ["111122223333-us-east-1", ["image"]],
      ["111122223333-eu-west-1", ["audio"]],
      ["222233334444-us-east-1", []],
      ["222233334444-eu-west-1", []],
    ]);
    expect(targets.map(({ resolved }) => resolved.settings.deletionProtection)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("remember the line that each came from", () => {
    const { targets } = resolvePlainSpec({
      dataTypes: ["text"],
      targets: [{ ...prod, deletionProtection: true }],
      overrides: [{ match: { regions: ["eu-*"] }, dataTypes: "none" }],
    });
    const origins = targets.map(({ resolved }) => resolved.origins);
    expect(origins[0]?.placeOf(["dataTypes"])).toEqual(["dataTypes"]);
    expect(origins[1]?.chainOf(["dataTypes"])).toEqual([
      ["overrides", 0, "dataTypes"],
      ["dataTypes"],
    ]);
    expect(origins[1]?.placeOf(["deletionProtection"])).toEqual([
      "targets",
      0,
      "deletionProtection",
    ]);
  });

  test("are held once for all targets of a group that the same overrides match", () => {
    const { targets } = resolvePlainSpec({
      targets: [prod],
      overrides: [{ match: { regions: ["eu-*"] }, dataTypes: "none" }],
    });
    const [first, second, third, fourth] = targets.map(({ resolved }) => resolved);
    expect(third).toBe(first);
    expect(fourth).toBe(second);
    expect(second).not.toBe(first);
  });

  test("of a group without targets are still there for the rules", () => {
    const { settings, targets } = resolvePlainSpec({
      targets: [{ name: "main", accounts: ["111122223333"], regions: ["nowhere-1"] }],
    });
    expect(targets).toEqual([]);
    expect(settings).toHaveLength(1);
  });

  test("of one group do not reach another", () => {
    const targets = [
      { name: "a", accounts: ["111122223333"], regions: ["us-east-1"], dataTypes: "none" as const },
      { name: "b", accounts: ["111122223333"], regions: ["us-east-2"] },
    ];
    const resolved = resolvePlainSpec({ dataTypes: ["video"], targets }).targets;
    expect(resolved.map((target) => target.resolved.settings.dataTypes)).toEqual([[], ["video"]]);
  });
});

describe("waves", () => {
  const waves = (group: Partial<TargetGroup>, overrides: readonly Override[]): unknown =>
    resolvePlainSpec({ targets: [{ ...prod, ...group }], overrides }).targets.map(
      ({ wave }) => wave,
    );

  test("are 1 unless the group says otherwise", () => {
    expect(waves({}, [])).toEqual([1, 1, 1, 1]);
    expect(waves({ wave: 3 }, [])).toEqual([3, 3, 3, 3]);
    expect(waves({ wave: 0 }, [])).toEqual([0, 0, 0, 0]);
  });

  test("come from the last override that sets one", () => {
    expect(
      waves({ wave: 3 }, [
        { match: { regions: ["eu-*"] }, wave: 5 },
        { match: { labels: { tier: "canary" } }, wave: 0 },
        { match: { groups: ["prod"] }, dataTypes: "none" },
      ]),
    ).toEqual([3, 5, 0, 0]);
  });
});
