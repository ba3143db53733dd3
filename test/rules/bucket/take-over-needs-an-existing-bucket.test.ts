import { codesOf, diagnose, group } from "../diagnose";

const takeOver = ["policy"];
const existingBucket = "acme-logs-{account}-{region}";

describe("take over needs an existing bucket", () => {
  test("there is nothing to take over from a new bucket", () => {
    expect(diagnose({ destinations: { s3: { takeOver } } })).toMatchObject([
      {
        code: "bucket/take-over-without-existing",
        at: '"takeOver"',
        message:
          "`takeOver` replaces parts of a bucket that is already there, and `existingBucket` names none.",
      },
    ]);
  });

  test("a new bucket that is named beside it changes nothing", () => {
    const s3 = { takeOver, bucket: "new-{account}-{region}" };
    expect(codesOf({ destinations: { s3 } })).toEqual(["bucket/take-over-without-existing"]);
  });

  test("a misspelt `existingBucket` is the only mistake", () => {
    const s3 = { takeOver, existing_bucket: existingBucket };
    expect(codesOf({ destinations: { s3 } })).not.toContain("bucket/take-over-without-existing");
  });

  test.each([
    { destinations: { s3: { takeOver, existingBucket } } },
    { destinations: { s3: { takeOver: [] } } },
    {
      destinations: { s3: { takeOver, existingBucket } },
      targets: [group({ destinations: { s3: { bucket: "new-{account}-{region}" } } })],
    },
  ])("%j is right", (parts) => {
    expect(codesOf(parts)).toEqual([]);
  });
});
