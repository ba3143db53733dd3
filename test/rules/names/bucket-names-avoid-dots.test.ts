import { codesOf, diagnose } from "../diagnose";

describe("bucket names avoid dots", () => {
  test("a new bucket with one is a warning", () => {
    expect(diagnose({ destinations: { s3: { bucket: "acme.logs" } } })).toMatchObject([
      {
        code: "names/bucket-with-dots",
        at: '"acme.logs"',
        message:
          'The bucket name "acme.logs" contains a dot, so that the certificate of S3 does not cover its host name.',
        hint: "Write hyphens instead of the dots.",
      },
    ]);
  });

  test("an existing bucket keeps its name", () => {
    expect(codesOf({ destinations: { s3: { existingBucket: "acme.logs" } } })).toEqual([]);
  });

  test("a name that is wrong anyway is one mistake", () => {
    expect(codesOf({ destinations: { s3: { bucket: "Acme.Logs" } } })).toEqual([
      "names/invalid-bucket",
    ]);
  });
});
