import {
  allowBedrockWrites,
  allowReaders,
  denyInsecureTransport,
} from "../../../src/policies/bucket-policy";
import { policyDocument } from "../../../src/policies/policy-document";
import { codesOf, diagnose } from "../diagnose";
import { soundStatement, withStatements } from "../statement";

const readersUpTo = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    principalArn: `arn:aws:iam::444455556666:role/teams/analytics/log-reader-${String(index + 100)}`,
    prefix: "AWSLogs",
  }));
const reading = (count: number) => ({ destinations: { s3: { readers: readersUpTo(count) } } });

describe("bucket policies fit", () => {
  test("too many readers are told with their number", () => {
    const [found, ...others] = diagnose(reading(60));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "policy/too-large", at: '"readers"' });
    expect(found?.message).toMatch(
      /^The bucket policy takes about 4\d{4} bytes, most of them for 60 readers; S3 allows 20480[.]$/,
    );
  });

  test("too many statements of the user's own are told", () => {
    const statements = Array.from({ length: 150 }, (_, index) => ({
      ...soundStatement,
      Sid: `KeepLogs${String(index)}`,
    }));
    const [found, ...others] = diagnose(withStatements(...statements));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "policy/too-large", at: '"policyStatements"' });
    expect(found?.message).toContain("statements of your own");
  });

  test("the size is that of the policy which the stack writes", () => {
    const arn = "arn:aws:s3:::acme-111122223333-us-east-1";
    const source = { partition: "aws", account: "111122223333", region: "us-east-1" };
    const sizeWith = (count: number) =>
      JSON.stringify(
        policyDocument([
          allowBedrockWrites(arn, [undefined], source),
          denyInsecureTransport(arn),
          ...allowReaders(arn, readersUpTo(count)),
        ]),
      ).length;
    const most = Array.from({ length: 60 }, (_, count) => count).findLast(
      (count) => sizeWith(count) <= 20_480,
    );
    expect(codesOf(reading(most ?? 0))).toEqual([]);
    expect(codesOf(reading((most ?? 0) + 1))).toEqual(["policy/too-large"]);
  });
});
