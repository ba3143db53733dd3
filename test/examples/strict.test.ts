import { readFileSync } from "node:fs";
import { exampleFolder } from "./example-folder";
import { synthesizeText } from "./synthesize-text";

type Resources = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/**
 * What the Config rules of AWS's Security Reference Architecture look for in a target's log destinations.
 *
 * https://github.com/aws-samples/aws-security-reference-architecture-examples
 */
describe("the example strict satisfies the rule that", () => {
  const { files } = synthesizeText(
    readFileSync(exampleFolder("strict", "bedtrail.yaml"), "utf8"),
    exampleFolder("strict"),
  );
  const stack = files["stacks/111122223333-us-east-1/cdk.tf.json"] ?? "{}";
  const { resource } = JSON.parse(stack) as { resource: Resources };
  const read = (type: string): unknown => resource[type]?.["logs"];

  it("the bucket expires its logs", () => {
    expect(read("aws_s3_bucket_lifecycle_configuration")).toMatchObject({
      rule: [{ id: "keep-logs", status: "Enabled", expiration: [{ days: 400 }] }, {}],
    });
  });

  it("the bucket is encrypted", () => {
    expect(read("aws_s3_bucket_server_side_encryption_configuration")).toMatchObject({
      rule: [{ apply_server_side_encryption_by_default: { sse_algorithm: "aws:kms" } }],
    });
  });

  it("the bucket logs access to it", () => {
    expect(read("aws_s3_bucket_logging")).toMatchObject({
      target_bucket: "acme-s3-access-logs-111122223333-us-east-1",
      target_prefix: "bedrock/",
    });
  });

  it("the bucket keeps versions", () => {
    expect(read("aws_s3_bucket_versioning")).toMatchObject({
      versioning_configuration: { status: "Enabled" },
    });
  });

  it("the bucket locks its objects", () => {
    expect(read("aws_s3_bucket_object_lock_configuration")).toMatchObject({
      rule: { default_retention: { mode: "COMPLIANCE", days: 365 } },
    });
  });

  it("the log group has a retention and is encrypted", () => {
    expect(read("aws_cloudwatch_log_group")).toMatchObject({
      retention_in_days: 400,
      kms_key_id: "${aws_kms_key.logs.arn}",
    });
  });
});
