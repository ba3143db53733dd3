import type { EventBridge, S3Destination } from "../../../src/spec/spec";
import { synthesizeStack, type SynthesizedStack } from "../synthesized-stack";

const rule = "aws_cloudwatch_event_rule.delivered_records";
const eventTarget = "aws_cloudwatch_event_target.delivered_records";
const ruleArn = "${aws_cloudwatch_event_rule.delivered_records.arn}";

function withTarget(
  target: string,
  others: Partial<NonNullable<EventBridge>> = {},
  s3: NonNullable<S3Destination> = {},
): SynthesizedStack {
  const eventBridge = { targetArn: `arn:aws:${target}`, ...others };
  return synthesizeStack({ destinations: { s3 }, consumers: { eventBridge } });
}

function addedAddresses({ addresses }: SynthesizedStack): readonly string[] {
  return addresses.filter((address) => address.endsWith(".delivered_records"));
}

const queue = "sqs:us-east-1:111122223333:logs";
const sendToQueue = (resource: string) => ({
  Sid: "BedrockLogEvents",
  Effect: "Allow",
  Principal: { Service: "events.amazonaws.com" },
  Action: "sqs:SendMessage",
  Resource: resource,
  Condition: { ArnEquals: { "aws:SourceArn": ruleArn } },
});

describe("events of delivered records", () => {
  test("begin at the bucket", () => {
    expect(withTarget(queue).resource("aws_s3_bucket_notification.logs")).toMatchObject({
      bucket: "${aws_s3_bucket.logs.id}",
      eventbridge: true,
    });
  });

  test("leave the notifications of an existing bucket alone, unless they are taken over", () => {
    const notifications = (s3: NonNullable<S3Destination>) =>
      withTarget(queue, {}, s3).addresses.filter((address) => address.includes("notification"));
    expect(notifications({ existingBucket: "b" })).toEqual([]);
    expect(notifications({ existingBucket: "b", takeOver: ["notifications"] })).toHaveLength(1);
  });

  test("reach a queue by its own policy, as S3 sent them", () => {
    const stack = withTarget(queue);
    expect(addedAddresses(stack)).toEqual([rule, eventTarget]);
    expect(stack.resource(eventTarget)).toMatchObject({
      arn: `arn:aws:${queue}`,
      rule: "${aws_cloudwatch_event_rule.delivered_records.name}",
      target_id: "records",
    });
    expect(stack.outputs["event_bridge_rule_arn"]).toBe(ruleArn);
    expect(JSON.parse(stack.outputs["event_bridge_target_policy_statements"] ?? "")).toEqual([
      sendToQueue(`arn:aws:${queue}`),
    ]);
  });

  test("of a FIFO queue are of one message group", () => {
    expect(withTarget(`${queue}.fifo`).resource(eventTarget)["sqs_target"]).toEqual({
      message_group_id: "bedrock-records",
    });
  });

  test("that cannot be delivered go to the queue of dead letters", () => {
    const deadLetterQueueArn = "arn:aws:sqs:us-east-1:111122223333:dead";
    const stack = withTarget(queue, { deadLetterQueueArn });
    expect(stack.resource(eventTarget)["dead_letter_config"]).toEqual({
      arn: deadLetterQueueArn,
    });
    const output = stack.outputs["event_bridge_dead_letter_queue_policy_statements"] ?? "";
    expect(JSON.parse(output)).toEqual([sendToQueue(deadLetterQueueArn)]);
  });

  test.each([
    ["", {}],
    [":live", { qualifier: "live" }],
  ])("reach a function%s by a permission for this rule", (suffix, qualifier) => {
    const functionName = "arn:aws:lambda:us-east-1:111122223333:function:logs";
    const stack = withTarget(`${functionName.slice("arn:aws:".length)}${suffix}`);
    expect(stack.resource("aws_lambda_permission.delivered_records")).toMatchObject({
      statement_id: "acme-delivered-records",
      action: "lambda:InvokeFunction",
      function_name: functionName,
      principal: "events.amazonaws.com",
      source_arn: ruleArn,
      ...qualifier,
    });
    expect(stack.resource(eventTarget)).toMatchObject({
      arn: `${functionName}${suffix}`,
      depends_on: ["aws_lambda_permission.delivered_records"],
    });
    expect(stack.outputs["event_bridge_target_policy_statements"]).toBeUndefined();
  });

  test("reach a log group by a policy of CloudWatch Logs for this rule", () => {
    const group = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/logs";
    const stack = withTarget(`${group.slice("arn:aws:".length)}:*`);
    const policy = "aws_cloudwatch_log_resource_policy.delivered_records";
    expect(stack.resource(eventTarget)).toMatchObject({ arn: group, depends_on: [policy] });
    expect(stack.statements(policy, "policy_document")).toMatchObject([
      { Action: "logs:CreateLogStream", Resource: `${group}:*` },
      {
        Action: "logs:PutLogEvents",
        Resource: `${group}:*:*`,
        Condition: { ArnEquals: { "aws:SourceArn": ruleArn } },
      },
    ]);
  });

  test.each<[string, string | readonly string[]]>([
    ["events:us-west-2:444455556666:event-bus/security", "events:PutEvents"],
    ["states:us-east-1:111122223333:stateMachine:logs", "states:StartExecution"],
    ["kinesis:us-east-1:111122223333:stream/logs", ["kinesis:PutRecord", "kinesis:PutRecords"]],
    [
      "firehose:us-east-1:111122223333:deliverystream/logs",
      ["firehose:PutRecord", "firehose:PutRecordBatch"],
    ],
  ])("reach %s by a role that may do no more", (target, action) => {
    const stack = withTarget(target);
    const role = "aws_iam_role.delivered_records";
    expect(stack.resource(role)["name"]).toBe("acme-us-east-1-event-bridge");
    expect(stack.statements(role, "assume_role_policy")).toEqual([
      {
        Sid: "EventBridgeAssume",
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: {
          StringEquals: { "aws:SourceAccount": "111122223333" },
          ArnEquals: { "aws:SourceArn": ruleArn },
        },
      },
    ]);
    expect(stack.statements("aws_iam_role_policy.delivered_records")).toEqual([
      { Sid: "SendEvents", Effect: "Allow", Action: action, Resource: `arn:aws:${target}` },
    ]);
    expect(stack.resource(eventTarget)).toMatchObject({
      role_arn: "${aws_iam_role.delivered_records.arn}",
      depends_on: ["aws_iam_role_policy.delivered_records"],
    });
    expect(stack.outputs["event_bridge_role_arn"]).toBe("${aws_iam_role.delivered_records.arn}");
  });

  test("reach a bus of another account once its policy names the role", () => {
    const bus = "events:us-west-2:444455556666:event-bus/security";
    const output = withTarget(bus).outputs["event_bridge_target_policy_statements"] ?? "";
    expect(JSON.parse(output)).toEqual([
      {
        Sid: "BedrockLogEvents",
        Effect: "Allow",
        Principal: { AWS: "${aws_iam_role.delivered_records.arn}" },
        Action: "events:PutEvents",
        Resource: `arn:aws:${bus}`,
      },
    ]);
  });
});
