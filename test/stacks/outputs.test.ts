import type { Destinations } from "../../src/spec/spec";
import { synthesizeStack } from "./synthesized-stack";

const outputsOf = (destinations: Destinations): Readonly<Record<string, string>> =>
  synthesizeStack({ destinations }).outputs;

const bucket = {
  bucket_arn: "${aws_s3_bucket.logs.arn}",
  bucket_name: "${aws_s3_bucket.logs.id}",
};

const largeDataBucket = {
  large_data_bucket_arn: "${aws_s3_bucket.large_data.arn}",
  large_data_bucket_name: "${aws_s3_bucket.large_data.id}",
};

const key = { key_arn: "${aws_kms_key.logs.arn}" };

const logGroup = {
  log_group_arn: "${aws_cloudwatch_log_group.logs.arn}",
  log_group_name: "${aws_cloudwatch_log_group.logs.name}",
  role_arn: "${aws_iam_role.delivery.arn}",
};

describe("the outputs of a stack", () => {
  test.each<[string, Destinations, Readonly<Record<string, string>>]>([
    ["S3 alone", { s3: {} }, { ...bucket, ...key }],
    ["S3 with its own keys", { s3: { encryption: { type: "sse-s3" } } }, bucket],
    ["CloudWatch alone", { cloudwatch: {} }, { ...key, ...logGroup }],
    ["both", { s3: {}, cloudwatch: {} }, { ...bucket, ...key, ...logGroup }],
    [
      "both with shared large data",
      { s3: {}, cloudwatch: { largeData: {} } },
      { ...bucket, ...key, ...logGroup },
    ],
    [
      "large data in a bucket of its own",
      { cloudwatch: { largeData: {} } },
      { ...largeDataBucket, ...key, ...logGroup },
    ],
  ])("with %s are what it has, and nothing else", (_what, destinations, outputs) => {
    expect(outputsOf(destinations)).toEqual(outputs);
  });

  test("for what is already there are its own names, and what it needs", () => {
    const outputs = outputsOf({
      s3: { existingBucket: "b", encryption: { keyArn: "arn:k" } },
      cloudwatch: { existingLogGroup: "/g", existingRoleArn: "arn:r" },
    });
    expect(Object.keys(outputs)).toEqual([
      "bucket_arn",
      "bucket_key_policy_statements",
      "bucket_name",
      "bucket_policy_statements",
      "log_group_arn",
      "log_group_name",
      "role_arn",
    ]);
    expect(outputs).toMatchObject({
      bucket_arn: "arn:aws:s3:::b",
      bucket_name: "b",
      log_group_arn: "arn:aws:logs:us-east-1:111122223333:log-group:/g",
      log_group_name: "/g",
      role_arn: "arn:r",
    });
  });
});
