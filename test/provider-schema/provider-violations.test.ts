import type { JsonMap } from "../../src/spec/json-value";
import { providerViolations } from "./provider-violations";

const resource = (type: string, body: JsonMap): JsonMap => ({ resource: { [type]: { x: body } } });

const logging = (loggingConfig: JsonMap): JsonMap =>
  resource("aws_bedrock_model_invocation_logging_configuration", {
    logging_config: [loggingConfig],
  });

describe("providerViolations", () => {
  test.each<[string, JsonMap]>([
    ["a resource with all that it needs", resource("aws_s3_bucket", { bucket: "b" })],
    [
      "arguments that every resource has",
      resource("aws_s3_bucket", { "//": {}, depends_on: [], lifecycle: {}, provider: "aws" }),
    ],
    [
      "a reference in place of a number",
      resource("aws_kms_key", { rotation_period_in_days: "${x.y}" }),
    ],
    ["a block inside a block", logging({ s3_config: [{ bucket_name: "b" }] })],
    ["a provider", { provider: { aws: [{ region: "r", assume_role: [{ role_arn: "a" }] }] } }],
  ])("lets through %s", (_what, stack) => {
    expect(providerViolations(stack)).toEqual([]);
  });

  test.each<[string, JsonMap]>([
    ["aws_s3_bukket.x: unknown resource type", resource("aws_s3_bukket", {})],
    [
      "aws_s3_bucket.x.buckt: neither attribute nor block",
      resource("aws_s3_bucket", { buckt: "b" }),
    ],
    ["aws_s3_bucket.x.arn: cannot be set", resource("aws_s3_bucket", { arn: "a" })],
    ["aws_s3_bucket.x.acl: deprecated", resource("aws_s3_bucket", { acl: "private" })],
    ["aws_s3_bucket.x.bucket: not a string", resource("aws_s3_bucket", { bucket: 1 })],
    ["aws_s3_bucket_policy.x.policy: missing", resource("aws_s3_bucket_policy", { bucket: "b" })],
    [
      "aws_s3_bucket_versioning.x.versioning_configuration: missing",
      resource("aws_s3_bucket_versioning", { bucket: "b" }),
    ],
    [
      "aws_s3_bucket_ownership_controls.x.rule: 2 blocks",
      resource("aws_s3_bucket_ownership_controls", {
        bucket: "b",
        rule: [{ object_ownership: "a" }, { object_ownership: "b" }],
      }),
    ],
    [
      "aws_bedrock_model_invocation_logging_configuration.x.logging_config.audio_data_delivery_enabled: neither attribute nor block",
      logging({ audio_data_delivery_enabled: true }),
    ],
    [
      "aws_bedrock_model_invocation_logging_configuration.x.logging_config.text_data_delivery_enabled: not a bool",
      logging({ text_data_delivery_enabled: "yes" }),
    ],
    [
      "provider.aws.allowed_account_ids: not a set(string)",
      { provider: { aws: [{ allowed_account_ids: "1" }] } },
    ],
  ])("says %j", (violation, stack) => {
    expect(providerViolations(stack)).toEqual([violation]);
  });
});
