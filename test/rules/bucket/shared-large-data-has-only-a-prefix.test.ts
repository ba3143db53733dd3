import { codesOf, diagnose } from "../diagnose";

const sharing = (largeData: unknown) => ({ destinations: { s3: {}, cloudwatch: { largeData } } });

describe("shared large data has only a prefix", () => {
  test("a key of a bucket shows the bucket that is shared", () => {
    expect(
      diagnose(sharing({ prefix: "large", lifecycle: { expireAfterDays: 30 } })),
    ).toMatchObject([
      {
        code: "bucket/large-data-shares-bucket",
        at: '"lifecycle"',
        message:
          "`lifecycle` is for a bucket, and large data has none of its own: it goes into the bucket of `destinations.s3`.",
        hint: "Move `lifecycle` to `destinations.s3`, or give large data a bucket of its own by `bucket` or `existingBucket`.",
        related: ['"s3"'],
      },
    ]);
  });

  test.each([{ versioning: false }, { readers: [] }, { takeOver: [] }, { encryption: {} }])(
    "%j is for a bucket",
    (keys) => {
      expect(codesOf(sharing(keys))).toEqual(["bucket/large-data-shares-bucket"]);
    },
  );

  test.each([{}, { prefix: "large" }, { bucket: "l-{account}-{region}", versioning: false }])(
    "%j says nothing of a bucket that it lacks",
    (largeData) => {
      expect(codesOf(sharing(largeData))).toEqual([]);
    },
  );

  test("without an S3 destination large data has a bucket of its own", () => {
    const cloudwatch = { largeData: { lifecycle: { expireAfterDays: 30 } } };
    expect(codesOf({ destinations: { cloudwatch } })).toEqual([]);
  });
});
