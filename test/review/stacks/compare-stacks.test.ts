import { compareStacks } from "../../../src/review/stacks/compare-stacks";
import type { JsonMap } from "../../../src/spec/json-value";

const stack = (resource: JsonMap): JsonMap => ({ resource });
const logging = (...dependencies: readonly string[]): JsonMap => ({
  aws_bedrock_model_invocation_logging_configuration: { logging: { depends_on: dependencies } },
});
const key: JsonMap = { aws_kms_key: { logs: {} } };
const bucket: JsonMap = { aws_s3_bucket: { logs: {} } };

function changesOf(before: JsonMap, after: JsonMap): readonly string[] {
  return compareStacks(before, after).map(({ address, action }) => `${action} ${address}`);
}

it("a dependency on what goes or comes is no change of its own", () => {
  const withKey = stack({
    ...key,
    ...bucket,
    ...logging("aws_kms_key.logs", "aws_s3_bucket.logs"),
  });
  const without = stack({ ...bucket, ...logging("aws_s3_bucket.logs") });
  expect(changesOf(withKey, without)).toStrictEqual(["destroy aws_kms_key.logs"]);
  expect(changesOf(without, withKey)).toStrictEqual(["create aws_kms_key.logs"]);
});

it("the order of dependencies means nothing", () => {
  const [left, right] = [
    stack({ ...key, ...bucket, ...logging("aws_kms_key.logs", "aws_s3_bucket.logs") }),
    stack({ ...key, ...bucket, ...logging("aws_s3_bucket.logs", "aws_kms_key.logs") }),
  ];
  expect(changesOf(left, right)).toStrictEqual([]);
});

it("a dependency on what stays is a change", () => {
  const [left, right] = [
    stack({ ...key, ...logging() }),
    stack({ ...key, ...logging("aws_kms_key.logs") }),
  ];
  expect(changesOf(left, right)).toStrictEqual([
    "update aws_bedrock_model_invocation_logging_configuration.logging",
  ]);
});

it("what moves is kept, and what leaves the state is forgotten", () => {
  const before = stack({ ...key, ...bucket });
  const after = {
    ...stack({ aws_kms_key: { renamed: {} } }),
    moved: [{ from: "aws_kms_key.logs", to: "aws_kms_key.renamed" }],
    removed: [{ from: "aws_s3_bucket.logs", lifecycle: { destroy: false } }],
  };
  expect(changesOf(before, after)).toStrictEqual([
    "none aws_kms_key.renamed",
    "forget aws_s3_bucket.logs",
  ]);
});

it("what leaves the state counts by itself where no side has it", () => {
  const removed = [{ from: "aws_s3_bucket.logs", lifecycle: { destroy: false } }];
  expect(changesOf({ removed }, {})).toStrictEqual(["destroy removed"]);
  expect(changesOf({ ...stack(key), removed }, stack(bucket))).toStrictEqual([
    "destroy aws_kms_key.logs",
    "create aws_s3_bucket.logs",
  ]);
});

it.each([
  ["aws_athena_workgroup", "name"],
  ["aws_cloudwatch_dashboard", "dashboard_name"],
  ["aws_cloudwatch_event_rule", "name"],
  ["aws_cloudwatch_log_metric_filter", "name"],
  ["aws_cloudwatch_log_subscription_filter", "log_group_name"],
  ["aws_cloudwatch_metric_alarm", "alarm_name"],
  ["aws_sns_topic_subscription", "endpoint"],
])("%s is made anew for another %s", (type, attribute) => {
  const named = (name: string): JsonMap => stack({ [type]: { own: { [attribute]: name } } });
  expect(changesOf(named("old"), named("new"))).toStrictEqual([`replace ${type}.own`]);
});

it("a query of Logs Insights gets another name in place", () => {
  const named = (name: string): JsonMap =>
    stack({ aws_cloudwatch_query_definition: { own: { name } } });
  expect(changesOf(named("old"), named("new"))).toStrictEqual([
    "update aws_cloudwatch_query_definition.own",
  ]);
});

describe("what names a thing that is replaced", () => {
  const named = (bucketName: string, logGroupName: string, more: JsonMap = {}): JsonMap =>
    stack({
      aws_s3_bucket: { logs: { bucket: bucketName } },
      aws_s3_bucket_versioning: { logs: { bucket: "${aws_s3_bucket.logs.id}" } },
      aws_s3_bucket_policy: {
        logs: { bucket: "${aws_s3_bucket.logs.id}", policy: "${aws_s3_bucket.logs.arn}" },
      },
      aws_cloudwatch_log_group: { logs: { name: logGroupName, ...more } },
      aws_cloudwatch_log_metric_filter: {
        errors: { name: "errors", log_group_name: "${aws_cloudwatch_log_group.logs.name}" },
      },
      aws_kms_alias: { logs: { name: "logs", target_key_id: "${aws_s3_bucket.logs.id}" } },
    });

  it("is replaced where it cannot take another name", () => {
    expect(changesOf(named("a", "a"), named("b", "a"))).toStrictEqual([
      "replace aws_s3_bucket.logs",
      "replace aws_s3_bucket_policy.logs",
      "replace aws_s3_bucket_versioning.logs",
    ]);
    const [policy] = compareStacks(named("a", "a"), named("b", "a")).slice(1);
    expect(policy).toMatchObject({
      replacedFor: ["bucket"],
      before: { bucket: "${aws_s3_bucket.logs.id}" },
      after: { bucket: "${aws_s3_bucket.logs.id}" },
    });
  });

  it("is replaced with the name that is written down", () => {
    const changes = compareStacks(named("a", "a"), named("a", "b"));
    expect(changes.map(({ address }) => address)).toStrictEqual([
      "aws_cloudwatch_log_group.logs",
      "aws_cloudwatch_log_metric_filter.errors",
    ]);
    expect(changes[1]).toMatchObject({
      action: "replace",
      before: { log_group_name: "a" },
      after: { log_group_name: "b" },
    });
  });

  it("stays where the name stays", () => {
    const [before, after] = [{}, { log_group_class: "INFREQUENT_ACCESS" }].map((more) =>
      named("a", "a", more),
    );
    expect(changesOf(before ?? {}, after ?? {})).toStrictEqual([
      "replace aws_cloudwatch_log_group.logs",
    ]);
  });

  it("is replaced through what it names, however far away", () => {
    const chain = (name: string): JsonMap =>
      stack({
        aws_sns_topic: { one: { name } },
        aws_sns_topic_policy: { two: { arn: "${aws_sns_topic.one.arn}" } },
        aws_sns_topic_subscription: { three: { topic_arn: "${aws_sns_topic_policy.two.id}" } },
      });
    expect(changesOf(chain("a"), chain("b"))).toStrictEqual([
      "replace aws_sns_topic.one",
      "replace aws_sns_topic_policy.two",
      "replace aws_sns_topic_subscription.three",
    ]);
  });
});
