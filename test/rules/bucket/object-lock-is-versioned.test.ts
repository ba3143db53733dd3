import { codesOf, diagnose, group } from "../diagnose";

const objectLock = { mode: "GOVERNANCE", days: 30 };

describe("object lock is versioned", () => {
  test("a lock without versioning is told where versioning is switched off", () => {
    expect(diagnose({ destinations: { s3: { versioning: false, objectLock } } })).toMatchObject([
      {
        code: "bucket/lock-without-versioning",
        at: "false",
        message: "The bucket has an object lock and no versioning; S3 locks versions only.",
        hint: "Take `versioning: false` out, or the object lock.",
        related: ['"objectLock"'],
      },
    ]);
  });

  test("an override that sets the lock is to blame", () => {
    expect(
      diagnose({
        destinations: { s3: { versioning: false } },
        targets: [group()],
        overrides: [{ match: { groups: ["prod"] }, destinations: { s3: { objectLock } } }],
      }),
    ).toMatchObject([
      { code: "bucket/lock-without-versioning", at: '"objectLock"', related: ["false"] },
    ]);
  });

  test("the bucket of large data is held to it, too", () => {
    const largeData = { bucket: "large-{account}-{region}", versioning: false, objectLock };
    expect(codesOf({ destinations: { s3: {}, cloudwatch: { largeData } } })).toEqual([
      "bucket/lock-without-versioning",
    ]);
  });

  test.each([[{ objectLock }], [{ versioning: true, objectLock }], [{ versioning: false }]])(
    "%j is what S3 takes",
    (s3) => {
      expect(codesOf({ destinations: { s3 } })).toEqual([]);
    },
  );
});
