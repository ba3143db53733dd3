import { codesOf, diagnose, group } from "../diagnose";

const names = { bucket: "{name}-{account}-{region}", existingBucket: "logs-{account}-{region}" };

describe("exclusive keys stand alone", () => {
  test("two of them in one layer show each other", () => {
    expect(diagnose({ destinations: { s3: names } })).toMatchObject([
      {
        code: "settings/exclusive-keys",
        at: '"existingBucket"',
        message: '"bucket" and "existingBucket" exclude each other in destinations.s3.',
        hint: "Keep one of `bucket` and `existingBucket`.",
        related: ['"bucket"'],
      },
    ]);
  });

  test.each([
    [{ logGroup: "/a", existingLogGroup: "/b" }, '"existingLogGroup"'],
    [{ role: {}, existingRoleArn: "arn:aws:iam::111122223333:role/x" }, '"existingRoleArn"'],
  ])("so it is with %j", (cloudwatch, at) => {
    expect(diagnose({ destinations: { s3: {}, cloudwatch } })).toMatchObject([
      { code: "settings/exclusive-keys", at },
    ]);
  });

  test("three backends are one mistake", () => {
    const backend = {
      local: {},
      cloud: { organization: "acme", workspace: "{account}-{region}" },
      http: { address: "https://state.example/{account}-{region}" },
    };
    expect(diagnose({ terraform: { backend } })).toMatchObject([
      {
        code: "settings/exclusive-keys",
        at: '"cloud"',
        message: '"local", "cloud" and "http" exclude each other in terraform.backend.',
        related: ['"local"', '"http"'],
      },
    ]);
  });

  test("groups and overrides are layers of their own", () => {
    const override = { match: { groups: ["prod"] }, destinations: { s3: names } };
    expect(codesOf({ overrides: [override] })).toEqual(["settings/exclusive-keys"]);
    expect(codesOf({ targets: [group({ destinations: { s3: names } })] })).toEqual([
      "settings/exclusive-keys",
    ]);
  });

  test("an upper layer may choose the other one", () => {
    const { bucket, existingBucket } = names;
    const targets = [group({ destinations: { s3: { existingBucket } } })];
    expect(codesOf({ destinations: { s3: { bucket } }, targets })).toEqual([]);
  });

  test("a key that is taken away does not stand", () => {
    const backend = { http: { address: "https://state.example/{account}" }, s3: null };
    const override = { match: { groups: ["prod"] }, terraform: { backend } };
    expect(codesOf({ overrides: [override] })).toEqual([]);
  });
});
