import { codesOf, diagnose, group } from "../diagnose";

const s3 = { bucket: "acme-state", region: "us-east-1", key: "{account}/{region}" };
const backend = (parts: object) => ({ terraform: { backend: { s3: parts } } });

describe("required keys are set", () => {
  test("a block names all that it lacks, at its key", () => {
    expect(diagnose(backend({ bucket: "acme-state" }))).toMatchObject([
      {
        code: "settings/missing-key",
        at: '"s3"',
        message: 'terraform.backend.s3 lacks "region" and "key".',
        hint: "Set `region` and `key` here, or in another layer: the top of the spec, the group or an override.",
        targets: ["111122223333-us-east-1"],
      },
    ]);
  });

  test.each([
    { s3: { objectLock: { mode: "GOVERNANCE" } } },
    { s3: { accessLogs: {} } },
    { s3: {}, cloudwatch: { dataProtection: {} } },
  ])("%j lacks one", (destinations) => {
    expect(codesOf({ destinations })).toContain("settings/missing-key");
  });

  test("layers complete each other", () => {
    const { key, ...partial } = s3;
    const targets = [group(backend({ key }))];
    expect(codesOf({ ...backend(partial), targets })).toEqual([]);
  });

  test("the targets of an override may have what others lack", () => {
    const { key, ...partial } = s3;
    const targets = [group(), group({ name: "dev", accounts: ["222233334444"] })];
    const overrides = [{ match: { groups: ["dev"] }, ...backend({ key }) }];
    expect(diagnose({ ...backend(partial), targets, overrides })).toMatchObject([
      { code: "settings/missing-key", at: '"s3"', targets: ["111122223333-us-east-1"] },
    ]);
  });

  test.each([[{ ...s3, bucket: undefined, buckt: "acme-state" }], [{ ...s3, bucket: 7 }]])(
    "a key that is misspelt or of the wrong type in %j is one mistake",
    (parts) => {
      expect(codesOf(backend(parts))).toHaveLength(1);
    },
  );
});
