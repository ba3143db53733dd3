import type { CloudWatchDestination } from "../../src/spec/spec";
import { mapAt, synthesizeStack, type SynthesizedStack } from "./synthesized-stack";

const configuration = "aws_bedrock_model_invocation_logging_configuration.logging";
const group = "aws_cloudwatch_log_group.logs";

const withCloudWatch = (cloudwatch: NonNullable<CloudWatchDestination>): SynthesizedStack =>
  synthesizeStack({ destinations: { cloudwatch } });

const cloudwatchConfig = ({ resource }: SynthesizedStack): unknown =>
  mapAt(resource(configuration), "logging_config", "cloudwatch_config");

describe("a log group of the stack's own", () => {
  test("has these resources by default, at these addresses", () => {
    expect(withCloudWatch({}).addresses).toEqual([
      "aws_bedrock_model_invocation_logging_configuration.logging",
      "aws_cloudwatch_log_group.logs",
      "aws_iam_role.delivery",
      "aws_iam_role_policy.delivery",
      "aws_kms_alias.logs",
      "aws_kms_key.logs",
    ]);
  });

  test("is referred to by all that needs it", () => {
    const stack = withCloudWatch({});
    expect(cloudwatchConfig(stack)).toEqual({
      log_group_name: "${aws_cloudwatch_log_group.logs.name}",
      role_arn: "${aws_iam_role.delivery.arn}",
    });
    expect(stack.outputs).toMatchObject({
      log_group_name: "${aws_cloudwatch_log_group.logs.name}",
      log_group_arn: "${aws_cloudwatch_log_group.logs.arn}",
      role_arn: "${aws_iam_role.delivery.arn}",
    });
  });

  test.each<[NonNullable<CloudWatchDestination>, number | undefined]>([
    [{}, 365],
    [{ retentionDays: 1 }, 1],
    [{ retentionDays: "never" }, undefined],
  ])("%j keeps events for %j days", (cloudwatch, days) => {
    expect(withCloudWatch(cloudwatch).resource(group)["retention_in_days"]).toBe(days);
  });

  test.each<[NonNullable<CloudWatchDestination>, string | undefined]>([
    [{}, undefined],
    [{ logGroupClass: "STANDARD" }, undefined],
    [{ logGroupClass: "INFREQUENT_ACCESS" }, "INFREQUENT_ACCESS"],
  ])("%j writes the class %j", (cloudwatch, written) => {
    expect(withCloudWatch(cloudwatch).resource(group)["log_group_class"]).toBe(written);
  });

  test.each<[NonNullable<CloudWatchDestination>, string | undefined]>([
    [{}, "${aws_kms_key.logs.arn}"],
    [{ encryption: { type: "kms", keyArn: "arn:k" } }, "arn:k"],
    [{ encryption: { type: "aws-owned" } }, undefined],
  ])("%j encrypts with the key %j", (cloudwatch, key) => {
    expect(withCloudWatch(cloudwatch).resource(group)["kms_key_id"]).toBe(key);
  });

  test("masks before the first event", () => {
    const stack = withCloudWatch({ dataProtection: { identifiers: ["EmailAddress"] } });
    const policy = "aws_cloudwatch_log_data_protection_policy.logs";
    expect(stack.resource(policy)["log_group_name"]).toBe("${aws_cloudwatch_log_group.logs.name}");
    expect(stack.statements(policy, "policy_document")[0]).toMatchObject({
      DataIdentifier: ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"],
    });
    expect(stack.resource(configuration)["depends_on"]).toContain(policy);
    expect(withCloudWatch({}).addresses).not.toContain(policy);
  });
});

describe("a log group that is already there", () => {
  const stack = withCloudWatch({ existingLogGroup: "/platform/{name}", retentionDays: 1 });

  test("is named and otherwise left alone", () => {
    expect(stack.addresses).toEqual([
      configuration,
      "aws_iam_role.delivery",
      "aws_iam_role_policy.delivery",
    ]);
    expect(cloudwatchConfig(stack)).toMatchObject({ log_group_name: "/platform/acme" });
  });

  test("is what the role may write to, by an ARN that is written out", () => {
    expect(stack.statements("aws_iam_role_policy.delivery")[0]?.["Resource"]).toBe(
      "arn:aws:logs:us-east-1:111122223333:log-group:/platform/acme:log-stream:aws/bedrock/modelinvocations",
    );
    expect(stack.outputs["log_group_arn"]).toBe(
      "arn:aws:logs:us-east-1:111122223333:log-group:/platform/acme",
    );
  });
});

describe("the delivery role", () => {
  test("has the default name and path, and no boundary", () => {
    const role = withCloudWatch({}).resource("aws_iam_role.delivery");
    expect(role).toMatchObject({ name: "acme-us-east-1-delivery", path: "/" });
    expect(role["permissions_boundary"]).toBeUndefined();
  });

  test("has the name, path and boundary of the spec", () => {
    const role = {
      name: "{name}-r",
      path: "/{account}/",
      permissionsBoundary: "arn:{partition}:b",
    };
    expect(withCloudWatch({ role }).resource("aws_iam_role.delivery")).toMatchObject({
      name: "acme-r",
      path: "/111122223333/",
      permissions_boundary: "arn:aws:b",
    });
  });

  test("trusts Bedrock alone, and may write to one stream alone", () => {
    const stack = withCloudWatch({});
    expect(stack.statements("aws_iam_role.delivery", "assume_role_policy")).toEqual([
      {
        Sid: "AmazonBedrockAssume",
        Effect: "Allow",
        Principal: { Service: "bedrock.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: {
          StringEquals: { "aws:SourceAccount": "111122223333" },
          ArnLike: { "aws:SourceArn": "arn:aws:bedrock:us-east-1:111122223333:*" },
        },
      },
    ]);
    expect(stack.statements("aws_iam_role_policy.delivery")).toEqual([
      {
        Sid: "AmazonBedrockLogsWrite",
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: "${aws_cloudwatch_log_group.logs.arn}:log-stream:aws/bedrock/modelinvocations",
      },
    ]);
    expect(stack.resource("aws_iam_role_policy.delivery")["role"]).toBe(
      "${aws_iam_role.delivery.id}",
    );
  });

  test("is not made where one is already there", () => {
    const stack = withCloudWatch({ existingRoleArn: "arn:{partition}:iam::{account}:role/x" });
    expect(stack.addresses.filter((address) => address.startsWith("aws_iam"))).toEqual([]);
    expect(cloudwatchConfig(stack)).toMatchObject({
      role_arn: "arn:aws:iam::111122223333:role/x",
    });
    expect(stack.outputs["role_arn"]).toBe("arn:aws:iam::111122223333:role/x");
  });
});
