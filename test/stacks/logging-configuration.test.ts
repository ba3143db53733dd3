import type { DataType } from "../../src/spec/spec";
import { mapAt, synthesizeStack } from "./synthesized-stack";

const configuration = "aws_bedrock_model_invocation_logging_configuration.logging";

/** The value of each flag, in the order text, image, embedding, video. */
function flagsOf(dataTypes: readonly DataType[] | "none"): readonly unknown[] {
  const { resource } = synthesizeStack({ dataTypes, destinations: { s3: {} } });
  const config = mapAt(resource(configuration), "logging_config");
  return ["text", "image", "embedding", "video"].map(
    (dataType) => config[`${dataType}_data_delivery_enabled`],
  );
}

describe("the flags of the logging configuration", () => {
  test.each<[readonly DataType[] | "none", readonly boolean[]]>([
    ["none", [false, false, false, false]],
    [["text"], [true, false, false, false]],
    [["image"], [false, true, false, false]],
    [["embedding"], [false, false, true, false]],
    [["video"], [false, false, false, true]],
    [["audio"], [false, false, false, false]],
    [
      ["video", "text"],
      [true, false, false, true],
    ],
    [
      ["text", "image", "embedding", "video", "audio"],
      [true, true, true, true],
    ],
  ])("for %j are %j", (dataTypes, flags) => {
    expect(flagsOf(dataTypes)).toEqual(flags);
  });
});

describe("the logging configuration", () => {
  test("of S3 alone knows no CloudWatch, and the other way round", () => {
    const s3 = synthesizeStack({ destinations: { s3: {} } }).resource(configuration);
    const cloudwatch = synthesizeStack({ destinations: { cloudwatch: {} } }).resource(
      configuration,
    );
    expect(mapAt(s3, "logging_config")["cloudwatch_config"]).toBeUndefined();
    expect(mapAt(cloudwatch, "logging_config")["s3_config"]).toBeUndefined();
  });

  test("waits for everything that Bedrock checks or needs, nothing twice", () => {
    const { resource } = synthesizeStack({
      destinations: {
        s3: { objectLock: { mode: "GOVERNANCE", days: 1 }, accessLogs: { bucket: "a" } },
        cloudwatch: {
          dataProtection: { identifiers: ["EmailAddress"] },
          largeData: { bucket: "large" },
        },
      },
    });
    expect([...(resource(configuration)["depends_on"] as readonly string[])].sort()).toEqual([
      "aws_cloudwatch_log_data_protection_policy.logs",
      "aws_cloudwatch_log_group.logs",
      "aws_iam_role.delivery",
      "aws_iam_role_policy.delivery",
      "aws_kms_key.logs",
      "aws_s3_bucket.large_data",
      "aws_s3_bucket.logs",
      "aws_s3_bucket_logging.logs",
      "aws_s3_bucket_object_lock_configuration.logs",
      "aws_s3_bucket_ownership_controls.large_data",
      "aws_s3_bucket_ownership_controls.logs",
      "aws_s3_bucket_policy.large_data",
      "aws_s3_bucket_policy.logs",
      "aws_s3_bucket_public_access_block.large_data",
      "aws_s3_bucket_public_access_block.logs",
      "aws_s3_bucket_server_side_encryption_configuration.large_data",
      "aws_s3_bucket_server_side_encryption_configuration.logs",
      "aws_s3_bucket_versioning.large_data",
      "aws_s3_bucket_versioning.logs",
    ]);
  });
});
