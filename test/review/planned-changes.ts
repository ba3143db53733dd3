import type { JsonMap } from "../../src/spec/json-value";
import type { PlannedChange } from "./plan-of";

export const logging = "aws_bedrock_model_invocation_logging_configuration.logging";
export const bucket = "aws_s3_bucket.logs";
export const logGroup = "aws_cloudwatch_log_group.logs";

export const destroy = (address: string): PlannedChange => ({
  address,
  actions: ["delete"],
  before: { tags: {} },
});
export const create = (address: string, after: JsonMap = { tags: {} }): PlannedChange => ({
  address,
  actions: ["create"],
  after,
});
export const replace = (address: string): PlannedChange => ({
  address,
  actions: ["delete", "create"],
  before: { name: "old" },
  after: { name: "new" },
});
export const update = (address: string, before: JsonMap, after: JsonMap): PlannedChange => ({
  address,
  before,
  after,
});

export const delivery = (before: JsonMap, after: JsonMap): PlannedChange =>
  update(logging, { logging_config: [{ ...before }] }, { logging_config: [{ ...after }] });
export const toS3 = { s3_config: [{ bucket_name: "logs", key_prefix: "a" }] };
export const toCloudWatch = { cloudwatch_config: [{ log_group_name: "logs" }] };

export const policy = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });
export const bedrock = {
  Effect: "Allow",
  Principal: { Service: "bedrock.amazonaws.com" },
  Action: "s3:PutObject",
  Resource: "arn:aws:s3:::logs/AWSLogs/*",
  Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
};
export const reader = {
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::999988887777:root" },
  Action: "s3:GetObject",
  Resource: "arn:aws:s3:::logs/*",
};
export const bucketPolicy = (before: string, after: string): PlannedChange =>
  update("aws_s3_bucket_policy.logs", { policy: before }, { policy: after });

export const objects = (...prefixes: readonly string[]): string[] =>
  prefixes.map((prefix) => `arn:aws:s3:::logs/${prefix}AWSLogs/*`);

export const sse = (algorithm: string): JsonMap => ({
  rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: algorithm }] }],
});
const encryption = (key: string): JsonMap => ({
  rule: [
    {
      apply_server_side_encryption_by_default: [
        { sse_algorithm: "aws:kms", kms_master_key_id: key },
      ],
    },
  ],
});
export const bucketEncryption = (before: string, after: string): PlannedChange =>
  update(
    "aws_s3_bucket_server_side_encryption_configuration.logs",
    encryption(before),
    encryption(after),
  );

export const masking = (...identifiers: readonly string[]): string =>
  JSON.stringify({
    Statement: [
      {
        DataIdentifier: identifiers.map(
          (name) => `arn:aws:dataprotection::aws:data-identifier/${name}`,
        ),
        Operation: { Deidentify: { MaskConfig: {} } },
      },
    ],
  });
export const masks = (before: string, after: string): PlannedChange =>
  update(
    "aws_cloudwatch_log_data_protection_policy.logs",
    { policy_document: before },
    { policy_document: after },
  );
