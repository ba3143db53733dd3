import type { Destinations } from "../../src/spec/spec";
import { synthesizeStack, type SynthesizedStack } from "./synthesized-stack";

const keyArn = "arn:aws:kms:us-east-1:111122223333:key/k";
const aws = { type: "aws-owned" } as const;
const s3Keys = { type: "sse-s3" } as const;

const synthesized = (destinations: Destinations): SynthesizedStack =>
  synthesizeStack({ destinations });

const sids = (stack: SynthesizedStack): readonly unknown[] =>
  stack.statements("aws_kms_key.logs").map(({ Sid }) => Sid);

const administration = "AccountAdministration";
const bedrock = "AmazonBedrockLogsEncrypt";
const cloudWatch = "CloudWatchLogsEncrypt";

describe("the stack's own key", () => {
  test.each<[string, Destinations, readonly string[]]>([
    ["a bucket", { s3: {} }, [administration, bedrock]],
    ["a log group", { cloudwatch: {} }, [administration, cloudWatch]],
    ["both", { s3: {}, cloudwatch: {} }, [administration, bedrock, cloudWatch]],
    [
      "a bucket beside a log group with a key of AWS",
      { s3: {}, cloudwatch: { encryption: aws } },
      [administration, bedrock],
    ],
    [
      "a bucket for large data beside one with a given key",
      {
        s3: { encryption: { keyArn } },
        cloudwatch: { encryption: aws, largeData: { bucket: "l" } },
      },
      [administration, bedrock],
    ],
    [
      "two buckets",
      { s3: {}, cloudwatch: { encryption: aws, largeData: { bucket: "l" } } },
      [administration, bedrock],
    ],
    [
      "a bucket with readers",
      { s3: { readers: [{ principalArn: "arn:r" }] } },
      [administration, bedrock, "Reader1Decrypt"],
    ],
  ])("that encrypts %s lets in those who need it", (_what, destinations, expected) => {
    expect(sids(synthesized(destinations))).toEqual(expected);
  });

  test.each<[string, Destinations]>([
    ["S3 encrypts with its own", { s3: { encryption: s3Keys } }],
    ["CloudWatch Logs encrypts with its own", { cloudwatch: { encryption: aws } }],
    [
      "all keys are given",
      { s3: { encryption: { keyArn } }, cloudwatch: { encryption: { keyArn } } },
    ],
    [
      "bucket and log group are already there",
      {
        s3: { existingBucket: "b" },
        cloudwatch: { existingLogGroup: "g", largeData: { existingBucket: "l" } },
      },
    ],
  ])("is not made where %s", (_what, destinations) => {
    const { addresses } = synthesized(destinations);
    expect(addresses.filter((address) => address.startsWith("aws_kms"))).toEqual([]);
  });

  test("turns over, waits before it is deleted, and has a name", () => {
    const { resource } = synthesized({ s3: {} });
    expect(resource("aws_kms_key.logs")).toMatchObject({
      enable_key_rotation: true,
      deletion_window_in_days: 30,
    });
    expect(resource("aws_kms_alias.logs")).toMatchObject({
      name: "alias/acme",
      target_key_id: "${aws_kms_key.logs.key_id}",
    });
  });

  test("lets CloudWatch Logs encrypt one log group, whose ARN is written out", () => {
    const statement = synthesized({ cloudwatch: { logGroup: "/logs/{region}" } })
      .statements("aws_kms_key.logs")
      .find(({ Sid }) => Sid === cloudWatch);
    expect(statement).toMatchObject({
      Principal: { Service: "logs.us-east-1.amazonaws.com" },
      Condition: {
        ArnEquals: {
          "kms:EncryptionContext:aws:logs:arn":
            "arn:aws:logs:us-east-1:111122223333:log-group:/logs/us-east-1",
        },
      },
    });
  });

  test("does not depend on what it encrypts", () => {
    const { resource } = synthesized({ s3: {}, cloudwatch: {} });
    expect(JSON.stringify(resource("aws_kms_key.logs"))).not.toContain("${");
  });
});

describe("a given key", () => {
  test("encrypts, and has what its policy needs in an output for each of its users", () => {
    const encryption = { keyArn };
    const { addresses, outputs, resource } = synthesized({
      s3: { encryption, readers: [{ principalArn: "arn:r" }] },
      cloudwatch: { encryption, largeData: { bucket: "l", encryption } },
    });
    expect(addresses).not.toContain("aws_kms_key.logs");
    expect(resource("aws_cloudwatch_log_group.logs")["kms_key_id"]).toBe(keyArn);
    const needed = Object.entries(outputs)
      .filter(([name]) => name.endsWith("key_policy_statements"))
      .map(([name, text]) => [
        name,
        (JSON.parse(text) as readonly { Sid: string }[]).map(({ Sid }) => Sid),
      ]);
    expect(needed).toEqual([
      ["bucket_key_policy_statements", [bedrock, "Reader1Decrypt"]],
      ["large_data_bucket_key_policy_statements", [bedrock]],
      ["log_group_key_policy_statements", [cloudWatch]],
    ]);
  });
});
