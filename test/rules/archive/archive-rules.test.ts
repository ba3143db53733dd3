import { codesOf, diagnose, group, type SpecParts } from "../diagnose";

const archive = { account: "999988887777", region: "us-east-1" };
const sound: SpecParts = { archive, consumers: { archive: true } };
const lock = { mode: "GOVERNANCE", days: 7 };
const given = { bucketArn: "arn:aws:s3:::central", accountId: "999988887777" };
const s3Keys = { s3: { encryption: { type: "sse-s3" } } };

const codesBeside = (parts: SpecParts) => codesOf({ ...sound, ...parts });
const codesOfArchive = (parts: SpecParts) => codesBeside({ archive: { ...archive, ...parts } });

describe("rules about archives", () => {
  test("have nothing to say of a sound one", () => {
    expect(codesBeside({})).toEqual([]);
  });

  test("an archive need not be in a Region with Bedrock", () => {
    expect(codesOfArchive({ region: "ap-east-2" })).toEqual([]);
    expect(codesOfArchive({ region: "us-est-1" })).toEqual(["regions/unknown"]);
  });

  test("a retired target asks for no archive", () => {
    const targets = [group({ retired: true })];
    expect(codesOf({ consumers: { archive: true }, targets })).toEqual([]);
    expect(codesBeside({ targets })).toEqual(["archive/unused"]);
  });

  test("an override may ask for an archive that is not described", () => {
    const overrides = [{ match: { groups: ["prod"] }, consumers: { archive: true } }];
    expect(codesOf({ overrides })).toEqual(["archive/missing"]);
    expect(codesOf({ archive, overrides })).toEqual([]);
  });

  test("an archive that the schema refused is not missing", () => {
    expect(codesBeside({ archive: { region: "us-east-1" } })).toEqual(["schema/missing-key"]);
  });

  test("an archive of others has ARNs, of any account and Region, in the partition of the target", () => {
    const codesOfGiven = (parts: SpecParts) =>
      codesOf({ consumers: { archive: { ...given, ...parts } }, destinations: s3Keys });
    expect(codesOfGiven({})).toEqual([]);
    expect(codesOfGiven({ bucketArn: "central" })).toEqual(["arns/malformed"]);
    expect(codesOfGiven({ bucketArn: "arn:aws-us-gov:s3:::central" })).toEqual([
      "arns/not-of-target",
    ]);
    expect(codesOfGiven({ keyArn: "arn:aws:kms:us-east-1:999988887777:alias/a" })).toEqual([
      "arns/malformed",
    ]);
  });

  test("an archive of others needs a key for logs that a key encrypts", () => {
    expect(codesOf({ consumers: { archive: given } })).toEqual(["archive/without-key"]);
  });

  test("the bucket of an archive has a name that S3 takes, and that no target has", () => {
    expect(codesOfArchive({ bucket: "Archive" })).toEqual(["names/invalid-bucket"]);
    expect(codesOfArchive({ bucket: "acme-111122223333-us-east-1" })).toEqual([
      "names/shared-bucket",
    ]);
  });

  test("what keeps logs for ever is outlasted only by an archive that does", () => {
    const destinations = { s3: { lifecycle: { expireAfterDays: "never" } } };
    expect(codesBeside({ destinations })).toEqual(["archive/expires-first"]);
    const lifecycle = { expireAfterDays: "never" };
    expect(codesBeside({ destinations, archive: { ...archive, lifecycle } })).toEqual([]);
  });

  test("locks are alike on both sides, and of an existing bucket nobody knows", () => {
    expect(codesOfArchive({ objectLock: lock })).toEqual(["archive/logs-unlocked"]);
    const existing = { s3: { existingBucket: "acme-logs", takeOver: ["replication"] } };
    const archiveLocked = { ...archive, objectLock: lock };
    expect(codesBeside({ archive: archiveLocked, destinations: existing })).toEqual([]);
  });

  test("480 accounts fit, and 500 do not", () => {
    const of = (count: number) =>
      Array.from({ length: count }, (_unused, index) => String(100000000000 + index));
    expect(codesBeside({ targets: [group({ accounts: of(480) })] })).toEqual([]);
    expect(diagnose({ ...sound, targets: [group({ accounts: of(500) })] })).toMatchObject([
      { code: "archive/too-many-accounts", message: expect.stringContaining("500") as string },
    ]);
  });
});
