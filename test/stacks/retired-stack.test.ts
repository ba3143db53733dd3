import type { JsonMap } from "../../src/spec/json-value";
import type { PlainSpec } from "../resolve/resolve-plain-spec";
import { settingVariants } from "./setting-variants";
import { mapAt, synthesizeStack } from "./synthesized-stack";

const retired = (spec: PlainSpec): JsonMap =>
  synthesizeStack({
    ...spec,
    targets: [{ name: "old", accounts: ["111122223333"], regions: ["us-east-1"], retired: true }],
  }).json;

const active = settingVariants.filter(([, { targets }]) => targets === undefined);

/** Resources whose destruction would take logs away, or the means to read them. */
const keeper =
  /^aws_(s3_(?!bucket_notification)|kms_|cloudwatch_log_(group|data_protection_policy)[.])/;

describe.each(active)("a retired stack with %s", (_what, spec) => {
  const stack = retired(spec);
  const before = synthesizeStack(spec);

  test("has no resources and no outputs left, so that Terraform destroys what it knew", () => {
    expect(stack["resource"]).toBeUndefined();
    expect(stack["output"]).toBeUndefined();
  });

  test("lets go, without destroying, of exactly what holds logs", () => {
    expect(stack["removed"] ?? []).toEqual(
      before.addresses
        .filter((address) => keeper.test(address))
        .map((from) => ({ from, lifecycle: { destroy: false } })),
    );
  });

  test("still knows its provider and its state", () => {
    expect(mapAt(stack, "provider", "aws")).toEqual(mapAt(before.json, "provider", "aws"));
    expect(mapAt(stack, "terraform")["backend"]).toEqual(
      mapAt(before.json, "terraform")["backend"],
    );
  });
});

describe("a retired stack", () => {
  test("asks for a Terraform that knows `removed`", () => {
    const { terraform } = retired({ destinations: { s3: {} } });
    expect(mapAt(terraform)["required_version"]).toBe(">= 1.7.0");
  });
});
