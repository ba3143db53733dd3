import { codesOf, diagnose } from "../diagnose";
import { pantherSpec } from "./panther-spec";

const keyArn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const existingBucket = "acme-logs";

describe("keys are known", () => {
  test("the key of an existing bucket that Panther reads is not known by itself", () => {
    expect(diagnose(pantherSpec({}, { s3: { existingBucket } }))).toMatchObject([
      { code: "panther/key-unknown", at: '"acme-logs"' },
    ]);
  });

  test("it is known where the spec names it, or the bucket is new", () => {
    expect(codesOf(pantherSpec({}, { s3: { existingBucket, encryption: { keyArn } } }))).toEqual(
      [],
    );
    expect(codesOf(pantherSpec())).toEqual([]);
  });

  test("it is not asked for where Panther reads a stream", () => {
    const destinations = { s3: { existingBucket }, cloudwatch: {} };
    expect(codesOf(pantherSpec({ transport: "cloudwatch" }, destinations))).toEqual([]);
  });
});
