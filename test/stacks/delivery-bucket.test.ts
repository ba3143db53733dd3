import type { JsonMap } from "../../src/spec/json-value";
import type { Destinations } from "../../src/spec/spec";
import { mapAt, synthesizeStack, type SynthesizedStack } from "./synthesized-stack";

const configuration = "aws_bedrock_model_invocation_logging_configuration.logging";

const synthesized = (destinations: Destinations): SynthesizedStack =>
  synthesizeStack({ destinations });

const loggingConfig = ({ resource }: SynthesizedStack): JsonMap =>
  mapAt(resource(configuration), "logging_config");

const resourceOfWrites = (statements: readonly JsonMap[]): unknown =>
  statements.find(({ Sid }) => Sid === "AmazonBedrockLogsWrite")?.["Resource"];

describe("the policy of a bucket of the stack's own", () => {
  test("is Bedrock's statement and the TLS rule, and nothing else", () => {
    expect(synthesized({ s3: { prefix: "p/q" } }).statements("aws_s3_bucket_policy.logs")).toEqual([
      {
        Sid: "AmazonBedrockLogsWrite",
        Effect: "Allow",
        Principal: { Service: "bedrock.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: [
          "${aws_s3_bucket.logs.arn}/p/q/AWSLogs/111122223333/BedrockModelInvocationLogs/*",
        ],
        Condition: {
          StringEquals: { "aws:SourceAccount": "111122223333" },
          ArnLike: { "aws:SourceArn": "arn:aws:bedrock:us-east-1:111122223333:*" },
        },
      },
      {
        Sid: "DenyInsecureTransport",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: ["${aws_s3_bucket.logs.arn}", "${aws_s3_bucket.logs.arn}/*"],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ]);
  });

  test("ends with the readers' and the user's statements, the user's word for word", () => {
    const own = { Effect: "Deny" as const, Sid: "Mine", Resource: ["arn:{partition}:s3:::{name}"] };
    const statements = synthesized({
      s3: { readers: [{ principalArn: "arn:r", prefix: "x" }], policyStatements: [own] },
    }).statements("aws_s3_bucket_policy.logs");
    expect(statements.slice(2).map(({ Sid }) => Sid)).toEqual([
      "Reader1Objects",
      "Reader1List",
      "Reader1Location",
      "Mine",
    ]);
    expect(statements.at(-1)).toEqual({ ...own, Resource: ["arn:aws:s3:::acme"] });
  });
});

describe("large data", () => {
  test("is not delivered where the spec does not say so", () => {
    const { large_data_delivery_s3_config: largeData } = mapAt(
      loggingConfig(synthesized({ s3: {}, cloudwatch: {} })),
      "cloudwatch_config",
    );
    expect(largeData).toBeUndefined();
  });

  test("shares the bucket of the S3 destination, under a prefix that its policy covers", () => {
    const stack = synthesized({ s3: { prefix: "logs" }, cloudwatch: { largeData: {} } });
    expect(loggingConfig(stack)).toMatchObject({
      s3_config: [{ bucket_name: "${aws_s3_bucket.logs.id}", key_prefix: "logs" }],
      cloudwatch_config: [
        {
          large_data_delivery_s3_config: [
            { bucket_name: "${aws_s3_bucket.logs.id}", key_prefix: "large-data" },
          ],
        },
      ],
    });
    expect(resourceOfWrites(stack.statements("aws_s3_bucket_policy.logs"))).toEqual([
      "${aws_s3_bucket.logs.arn}/logs/AWSLogs/111122223333/BedrockModelInvocationLogs/*",
      "${aws_s3_bucket.logs.arn}/large-data/AWSLogs/111122223333/BedrockModelInvocationLogs/*",
    ]);
    expect(stack.addresses).not.toContain("aws_s3_bucket.large_data");
  });

  test("lies at the root of the bucket where its prefix is empty", () => {
    const stack = synthesized({ cloudwatch: { largeData: { prefix: "" } } });
    expect(
      mapAt(loggingConfig(stack), "cloudwatch_config", "large_data_delivery_s3_config"),
    ).toEqual({ bucket_name: "${aws_s3_bucket.large_data.id}" });
    expect(resourceOfWrites(stack.statements("aws_s3_bucket_policy.large_data"))).toEqual([
      "${aws_s3_bucket.large_data.arn}/AWSLogs/111122223333/BedrockModelInvocationLogs/*",
    ]);
  });

  test("has a bucket of its own where there is none to share, with all that a bucket has", () => {
    const { addresses } = synthesized({ cloudwatch: { largeData: {} } });
    expect(addresses.filter((address) => address.startsWith("aws_s3"))).toEqual([
      "aws_s3_bucket.large_data",
      "aws_s3_bucket_lifecycle_configuration.large_data",
      "aws_s3_bucket_ownership_controls.large_data",
      "aws_s3_bucket_policy.large_data",
      "aws_s3_bucket_public_access_block.large_data",
      "aws_s3_bucket_server_side_encryption_configuration.large_data",
      "aws_s3_bucket_versioning.large_data",
    ]);
  });

  test("has a bucket of its own where it names one, and the other policy knows nothing of it", () => {
    const stack = synthesized({ s3: {}, cloudwatch: { largeData: { bucket: "acme-large" } } });
    expect(stack.resource("aws_s3_bucket.large_data")["bucket"]).toBe("acme-large");
    expect(resourceOfWrites(stack.statements("aws_s3_bucket_policy.logs"))).toEqual([
      "${aws_s3_bucket.logs.arn}/AWSLogs/111122223333/BedrockModelInvocationLogs/*",
    ]);
    expect(resourceOfWrites(stack.statements("aws_s3_bucket_policy.large_data"))).toEqual([
      "${aws_s3_bucket.large_data.arn}/large-data/AWSLogs/111122223333/BedrockModelInvocationLogs/*",
    ]);
  });
});

describe("a bucket that is already there", () => {
  test("is named and otherwise left alone", () => {
    const stack = synthesized({ s3: { existingBucket: "acme-{region}", prefix: "p" } });
    expect(stack.addresses).toEqual([configuration]);
    expect(loggingConfig(stack)["s3_config"]).toEqual([
      { bucket_name: "acme-us-east-1", key_prefix: "p" },
    ]);
    expect(stack.resource(configuration)["depends_on"] ?? []).toEqual([]);
  });

  test("has what its policy needs in an output, under its own ARN", () => {
    const { outputs } = synthesized({ s3: { existingBucket: "acme", readers: [] } });
    expect(outputs).toMatchObject({ bucket_name: "acme", bucket_arn: "arn:aws:s3:::acme" });
    const statements = JSON.parse(outputs["bucket_policy_statements"] ?? "") as JsonMap[];
    expect(statements.map(({ Sid }) => Sid)).toEqual([
      "AmazonBedrockLogsWrite",
      "DenyInsecureTransport",
    ]);
    expect(resourceOfWrites(statements)).toEqual([
      "arn:aws:s3:::acme/AWSLogs/111122223333/BedrockModelInvocationLogs/*",
    ]);
  });

  test("has its policy replaced where the spec takes it over, before logging is set", () => {
    const stack = synthesized({ s3: { existingBucket: "acme", takeOver: ["policy"] } });
    expect(stack.addresses).toEqual([configuration, "aws_s3_bucket_policy.logs"]);
    expect(stack.resource("aws_s3_bucket_policy.logs")["bucket"]).toBe("acme");
    expect(stack.resource(configuration)["depends_on"]).toEqual(["aws_s3_bucket_policy.logs"]);
    expect(stack.outputs["bucket_policy_statements"]).toBeUndefined();
  });

  test.each(["notifications", "replication"] as const)(
    "keeps its policy where only %s are taken over",
    (part) => {
      const stack = synthesized({ s3: { existingBucket: "acme", takeOver: [part] } });
      expect(stack.addresses).toEqual([configuration]);
    },
  );

  test("can take large data", () => {
    const stack = synthesized({ cloudwatch: { largeData: { existingBucket: "acme-large" } } });
    expect(stack.addresses.some((address) => address.startsWith("aws_s3"))).toBe(false);
    expect(stack.outputs).toMatchObject({
      large_data_bucket_name: "acme-large",
      large_data_bucket_arn: "arn:aws:s3:::acme-large",
    });
    expect(
      resourceOfWrites(
        JSON.parse(stack.outputs["large_data_bucket_policy_statements"] ?? "") as JsonMap[],
      ),
    ).toEqual([
      "arn:aws:s3:::acme-large/large-data/AWSLogs/111122223333/BedrockModelInvocationLogs/*",
    ]);
  });
});
