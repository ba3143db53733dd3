import { codesOf, diagnose, group } from "../diagnose";

const existingBucket = "acme-logs-{account}-{region}";
const keyArn = "arn:{partition}:kms:{region}:{account}:key/1234abcd";

describe("keys of a new bucket need one", () => {
  test("a key that would be ignored shows the existing bucket", () => {
    const s3 = { existingBucket, lifecycle: { expireAfterDays: 30 } };
    expect(diagnose({ destinations: { s3 } })).toMatchObject([
      {
        code: "bucket/key-of-new-bucket",
        at: '"lifecycle"',
        message:
          "`lifecycle` is for a bucket that the stack makes; `existingBucket` names one that is already there, and bedtrail does not change it.",
        hint: "Take `lifecycle` out, or name a new bucket by `bucket`.",
        related: [`"${existingBucket}"`],
      },
    ]);
  });

  test.each([
    { versioning: true },
    { objectLock: { mode: "GOVERNANCE", days: 1 } },
    { accessLogs: { bucket: "access-{account}-{region}" } },
    { forceDestroy: false },
    { encryption: { type: "sse-s3" } },
    { encryption: { type: "kms" } },
  ])("%j is for a new bucket", (keys) => {
    expect(codesOf({ destinations: { s3: { existingBucket, ...keys } } })).toEqual([
      "bucket/key-of-new-bucket",
    ]);
  });

  test("each of several keys is a mistake", () => {
    const s3 = { existingBucket, versioning: true, forceDestroy: false };
    expect(diagnose({ destinations: { s3 } })).toMatchObject([
      { at: '"versioning"' },
      { at: '"forceDestroy"' },
    ]);
  });

  test.each([{ prefix: "bedrock" }, { encryption: { keyArn } }, { takeOver: ["policy"] }])(
    "%j says something of an existing bucket",
    (keys) => {
      expect(codesOf({ destinations: { s3: { existingBucket, ...keys } } })).toEqual([]);
    },
  );

  test("what the spec says of new buckets is no mistake of a group with an existing one", () => {
    expect(
      codesOf({
        destinations: { s3: { lifecycle: { expireAfterDays: 30 } } },
        targets: [group({ destinations: { s3: { existingBucket } } })],
      }),
    ).toEqual([]);
  });

  test("what a group says of the existing bucket of the spec is one", () => {
    expect(
      diagnose({
        destinations: { s3: { existingBucket } },
        targets: [group({ destinations: { s3: { versioning: true } } })],
      }),
    ).toMatchObject([{ code: "bucket/key-of-new-bucket", at: '"versioning"' }]);
  });

  test("a new and an existing bucket at once are one mistake", () => {
    const s3 = { bucket: "new-{account}-{region}", existingBucket, versioning: true };
    expect(codesOf({ destinations: { s3 } })).toEqual(["settings/exclusive-keys"]);
  });
});
