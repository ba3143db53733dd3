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

  test("the bucket of an archive keeps the laws of a log bucket, at its own lines", () => {
    const lifecycle = {
      expireAfterDays: 400,
      transitions: [
        { afterDays: 90, storageClass: "GLACIER_IR" },
        { afterDays: 31, storageClass: "STANDARD_IA" },
      ],
    };
    expect(diagnose({ ...sound, archive: { ...archive, lifecycle } })).toMatchObject([
      { code: "lifecycle/out-of-order", at: "31", related: ["90"], targets: [] },
    ]);
  });

  test.each([
    ["lifecycle/wrong-direction", [60, "GLACIER"], [150, "STANDARD_IA"]],
    ["lifecycle/too-young", [10, "STANDARD_IA"]],
    ["lifecycle/too-short-stay", [30, "STANDARD_IA"], [40, "GLACIER"]],
    ["lifecycle/transition-after-expiry", [500, "GLACIER"]],
    ["lifecycle/early-deletion", [300, "GLACIER"]],
  ])("%s is said of an archive", (code, ...steps) => {
    const transitions = steps.map(([afterDays, storageClass]) => ({ afterDays, storageClass }));
    expect(codesOfArchive({ lifecycle: { transitions } })).toEqual([code]);
  });

  test("a lock of the archive ends before its logs expire", () => {
    const destinations = { s3: { objectLock: lock } };
    const objectLock = { mode: "GOVERNANCE", days: 400 };
    expect(diagnose({ ...sound, destinations, archive: { ...archive, objectLock } })).toMatchObject(
      [{ code: "bucket/lock-outlasts-expiry", at: "400", related: [] }],
    );
    const lifecycle = { expireAfterDays: 400 };
    expect(codesBeside({ destinations, archive: { ...archive, objectLock, lifecycle } })).toEqual(
      [],
    );
  });

  test("a lock of the archive says all that a lock says", () => {
    const destinations = { s3: { objectLock: lock } };
    const objectLock = { mode: "GOVERNANCE" };
    expect(diagnose({ ...sound, destinations, archive: { ...archive, objectLock } })).toMatchObject(
      [
        {
          code: "settings/missing-key",
          message: 'archive.objectLock lacks "days".',
          hint: "Set `days` here.",
        },
      ],
    );
  });

  test("the name, the key and the readers of an archive are of the right form and place", () => {
    const key = "arn:aws:kms:eu-west-1:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    const s3 = { encryption: { type: "sse-s3" } };
    const codes = (parts: SpecParts) =>
      codesBeside({ archive: { ...archive, ...parts }, destinations: { s3 } });
    expect(codes({ bucket: "acme.archive" })).toEqual(["names/bucket-with-dots"]);
    expect(codes({ encryption: { keyArn: key } })).toEqual(["arns/not-of-target"]);
    expect(codes({ encryption: { keyArn: key.replace("eu-west-1", "us-east-1") } })).toEqual([]);
    expect(codes({ encryption: { keyArn: key.replace("eu-west-1", "{region}") } })).toEqual([]);
    expect(codes({ region: "eu-west-1", encryption: { type: "sse-s3", keyArn: key } })).toEqual([
      "encryption/key-not-used",
    ]);
    expect(codes({ readers: [{ principalArn: "analytics" }] })).toEqual(["arns/malformed"]);
  });

  test("the archive is named as such, and no target is", () => {
    const keyArn = "arn:aws:kms:eu-west-1:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    expect(diagnose({ ...sound, archive: { ...archive, encryption: { keyArn } } })).toMatchObject([
      {
        message: expect.stringContaining("; the archive needs a KMS key of Region") as string,
        targets: [],
      },
    ]);
  });

  test("only the prefixes of targets that replicate have to be one", () => {
    const targets = [
      group({ destinations: { s3: { prefix: "a" } } }),
      group({
        ...{ name: "b", accounts: ["222233334444"], destinations: { s3: { prefix: "b" } } },
      }),
    ];
    const athena = { archive: { ...archive, athena: true } };
    expect(codesBeside({ ...athena, targets })).toEqual(["archive/prefixes-differ"]);
    const [first] = targets;
    const apart = {
      ...targets[1],
      consumers: { archive: given },
      destinations: { s3: { ...s3Keys.s3, prefix: "b" } },
    };
    expect(codesBeside({ ...athena, targets: [first, apart] })).toEqual([]);
  });

  test("a reader of the archive finds logs of some target that replicates", () => {
    const principalArn = "arn:aws:iam::444455556666:role/analytics";
    const codes = (prefix: string) => codesOfArchive({ readers: [{ principalArn, prefix }] });
    expect(codes("AWSLogs/111122223333/")).toEqual([]);
    expect(codes("AWSLogs/111122223333/BedrockModelInvocationLogs/us-east-1/2026")).toEqual([]);
    expect(codes("AWSLogs/{account}")).toEqual(["bucket/reader-finds-nothing"]);
    expect(codes("logs")).toEqual(["bucket/reader-finds-nothing"]);
  });
});
