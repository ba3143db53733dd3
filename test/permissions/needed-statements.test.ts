import { neededStatementsOfTargets } from "../../src/permissions/needed-statements-of-targets";
import { resolvePlainSpec, type PlainSpec } from "../resolve/resolve-plain-spec";

const keyArn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

function needsOf(spec: PlainSpec) {
  const [needs] = neededStatementsOfTargets(resolvePlainSpec(spec).targets);
  return (needs?.resources ?? []).map(({ kind, arn, statements }) => ({
    kind,
    arn,
    sids: statements.map((statement) => (typeof statement === "string" ? "" : statement.Sid)),
  }));
}

describe("needed statements", () => {
  it("come once for a key that a bucket, large data and a log group share", () => {
    const needs = needsOf({
      destinations: {
        s3: { encryption: { keyArn } },
        cloudwatch: {
          encryption: { keyArn },
          largeData: { bucket: "acme-large", encryption: { keyArn } },
        },
      },
    });
    const sids = ["AmazonBedrockLogsEncrypt", "CloudWatchLogsEncrypt"];
    expect(needs).toStrictEqual([{ kind: "key", arn: keyArn, sids }]);
  });

  it("leave out a bucket whose policy the stack takes over", () => {
    const s3 = { existingBucket: "acme-logs", takeOver: ["policy" as const] };
    expect(needsOf({ destinations: { s3 } })).toStrictEqual([]);
  });

  it("name an existing bucket of large data", () => {
    const largeData = { existingBucket: "acme-large" };
    expect(needsOf({ destinations: { s3: {}, cloudwatch: { largeData } } })).toStrictEqual([
      {
        kind: "bucket",
        arn: "arn:aws:s3:::acme-large",
        sids: ["AmazonBedrockLogsWrite", "DenyInsecureTransport"],
      },
    ]);
  });
});
