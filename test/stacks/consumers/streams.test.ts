import type { Stream } from "../../../src/spec/spec";
import { synthesizeStack, type SynthesizedStack } from "../synthesized-stack";

const kinesis: Stream = {
  type: "kinesis",
  arn: "arn:aws:kinesis:us-east-1:111122223333:stream/bedrock",
};
const lambda: Stream = {
  type: "lambda",
  arn: "arn:aws:lambda:us-east-1:111122223333:function:logs:live",
  filterPattern: "{ $.errorCode = * }",
};
const destination: Stream = {
  type: "destination",
  arn: "arn:aws:logs:us-east-1:444455556666:destination:bedrock",
};

function withStreams(...streams: readonly Stream[]): SynthesizedStack {
  return synthesizeStack({ destinations: { cloudwatch: {} }, consumers: { streams } });
}

const filter = (number: number) =>
  `aws_cloudwatch_log_subscription_filter.stream_${String(number)}`;
const role = "aws_iam_role.streams";

describe("streams", () => {
  test("to Kinesis spread over the shards, by a role", () => {
    const stack = withStreams(kinesis);
    expect(stack.resource(filter(1))).toMatchObject({
      name: "acme-stream-1",
      log_group_name: "${aws_cloudwatch_log_group.logs.name}",
      destination_arn: kinesis.arn,
      filter_pattern: "",
      role_arn: "${aws_iam_role.streams.arn}",
      distribution: "Random",
      depends_on: ["aws_iam_role_policy.streams"],
    });
    expect(stack.outputs["streams_role_arn"]).toBe("${aws_iam_role.streams.arn}");
  });

  test("have a role that CloudWatch Logs assumes for this account and Region alone", () => {
    const stack = withStreams(kinesis);
    expect(stack.resource(role)["name"]).toBe("acme-us-east-1-streams");
    expect(stack.statements(role, "assume_role_policy")).toEqual([
      {
        Sid: "CloudWatchLogsAssume",
        Effect: "Allow",
        Principal: { Service: "logs.us-east-1.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: {
          StringEquals: { "aws:SourceAccount": "111122223333" },
          ArnLike: { "aws:SourceArn": "arn:aws:logs:us-east-1:111122223333:*" },
        },
      },
    ]);
  });

  test.each<[Stream, unknown, string]>([
    [kinesis, ["kinesis:PutRecord", "kinesis:PutRecords"], kinesis.arn],
    [
      { type: "firehose", arn: "arn:aws:firehose:us-east-1:111122223333:deliverystream/logs" },
      ["firehose:PutRecord", "firehose:PutRecordBatch"],
      "arn:aws:firehose:us-east-1:111122223333:deliverystream/logs",
    ],
    [destination, "logs:PutLogEvents", "${aws_cloudwatch_log_group.logs.arn}:*"],
  ])("%j may do no more than send", (stream, actions, resource) => {
    expect(withStreams(stream).statements("aws_iam_role_policy.streams")).toEqual([
      { Sid: "Stream1", Effect: "Allow", Action: actions, Resource: resource },
    ]);
  });

  test("to a function go by a permission for this log group, without a role", () => {
    const stack = withStreams(lambda);
    expect(stack.addresses).not.toContain(role);
    expect(stack.resource("aws_lambda_permission.stream_1")).toMatchObject({
      statement_id: "acme-stream-1",
      action: "lambda:InvokeFunction",
      function_name: "arn:aws:lambda:us-east-1:111122223333:function:logs",
      qualifier: "live",
      principal: "logs.us-east-1.amazonaws.com",
      source_account: "111122223333",
      source_arn: "${aws_cloudwatch_log_group.logs.arn}:*",
    });
    expect(stack.resource(filter(1))).toMatchObject({
      destination_arn: lambda.arn,
      filter_pattern: "{ $.errorCode = * }",
      depends_on: ["aws_lambda_permission.stream_1"],
    });
    expect(stack.resource(filter(1))).not.toHaveProperty("role_arn");
    expect(stack.resource(filter(1))).not.toHaveProperty("distribution");
  });

  test("keep their order, and share one role", () => {
    const stack = withStreams(lambda, destination);
    expect(stack.resource(filter(2))["destination_arn"]).toBe(destination.arn);
    expect(stack.statements("aws_iam_role_policy.streams").map(({ Sid }) => Sid)).toEqual([
      "Stream2",
    ]);
  });

  test("leave a list without any as if it were not there", () => {
    expect(withStreams().addresses).toEqual(
      synthesizeStack({ destinations: { cloudwatch: {} } }).addresses,
    );
  });

  test("take placeholders in ARNs and none in patterns", () => {
    const arn = "arn:{partition}:firehose:{region}:{account}:deliverystream/{name}";
    const stack = withStreams({ type: "firehose", arn, filterPattern: "{region}" });
    expect(stack.resource(filter(1))).toMatchObject({
      destination_arn: "arn:aws:firehose:us-east-1:111122223333:deliverystream/acme",
      filter_pattern: "{region}",
    });
  });
});
