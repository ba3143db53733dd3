import type { JsonMap } from "../../../src/spec/json-value";
import { noSpec } from "../../../src/review/reviewed-spec";
import { planOf, type PlannedChange } from "../plan-of";
import { create, logging, update } from "../planned-changes";
import { reviewOf } from "../review-of";

const foreign = "999988887777";
const stream = (account: string, name = "b"): string =>
  `arn:aws:kinesis:us-east-1:${account}:stream/${name}`;
const filter = (arn: string, label = "stream_1"): PlannedChange =>
  create(`aws_cloudwatch_log_subscription_filter.${label}`, { destination_arn: arn });
const replicates = (rule: JsonMap): JsonMap => ({
  rule: [{ status: "Enabled", destination: [{ bucket: "arn:aws:s3:::copies" }], ...rule }],
});
const replication = (rule: JsonMap): PlannedChange =>
  create("aws_s3_bucket_replication_configuration.copies", replicates(rule));
const owned = (account: string): JsonMap => ({
  destination: [{ bucket: "arn:aws:s3:::copies", account }],
});
const stays = update("aws_s3_bucket.logs", { tags: {} }, { tags: { a: "b" } });

function recipientsOf(
  changes: readonly PlannedChange[],
  hasAccount: (id: string) => boolean = () => false,
): readonly (readonly [string, string])[] {
  const plans = { "a.json": planOf("111122223333", "us-east-1", changes) };
  return reviewOf(plans, { ...noSpec, hasAccount })
    .findings.filter(({ code }) => code === "review/recipient-added")
    .map(({ risk, message }) => [risk, message]);
}

const logsTo = (whom: string): string => `logs are now also sent to ${whom}`;

it.each<readonly [string, string, string, readonly PlannedChange[]]>([
  ["a filter that is created", "high", logsTo(`account ${foreign}`), [filter(stream(foreign))]],
  [
    "a filter that changes",
    "high",
    logsTo(`account ${foreign}`),
    [
      update(
        "aws_cloudwatch_log_subscription_filter.stream_1",
        { destination_arn: stream("111122223333") },
        { destination_arn: stream(foreign) },
      ),
    ],
  ],
  [
    "a subscription of the whole account",
    "high",
    logsTo(`account ${foreign}`),
    [
      create("aws_cloudwatch_log_account_policy.all", {
        policy_type: "SUBSCRIPTION_FILTER_POLICY",
        policy_document: JSON.stringify({ DestinationArn: stream(foreign) }),
      }),
    ],
  ],
  ["a replication", "high", logsTo(`account ${foreign}`), [replication(owned(foreign))]],
  [
    "a replication to whoever has a bucket",
    "medium",
    logsTo("bucket copies, of an account that is not named"),
    [replication({})],
  ],
  [
    "a rule of EventBridge",
    "medium",
    `events are now also sent to account ${foreign}`,
    [
      create("aws_cloudwatch_event_target.records", {
        arn: `arn:aws:events:us-east-1:${foreign}:event-bus/sec`,
      }),
    ],
  ],
])("%s names another account", (_, risk, message, changes) => {
  expect(recipientsOf([stays, ...changes])).toStrictEqual([[risk, message]]);
});

it.each<readonly [string, readonly PlannedChange[]]>([
  ["the target's own account", [filter(stream("111122223333"))]],
  ["what the plan makes", [{ ...filter(""), after: {}, after_unknown: { destination_arn: true } }]],
  ["a rule that is disabled", [replication({ ...owned(foreign), status: "Disabled" })]],
  ["the target's own archive", [replication(owned("111122223333"))]],
  [
    "an account that had them before",
    [
      {
        ...filter(""),
        actions: ["delete"],
        before: { destination_arn: stream(foreign) },
        after: null,
      },
      filter(stream(foreign, "c"), "stream_2"),
    ],
  ],
  [
    "another policy of the account",
    [
      create("aws_cloudwatch_log_account_policy.all", {
        policy_type: "DATA_PROTECTION_POLICY",
        policy_document: JSON.stringify({ Name: stream(foreign) }),
      }),
    ],
  ],
])("nobody new gets logs with %s", (_, changes) => {
  expect(recipientsOf([stays, ...changes])).toStrictEqual([]);
});

it("an account that the spec has a stack in is less of a risk, and so is a target that is new", () => {
  const sends = filter(stream(foreign));
  const isOfSpec = (id: string): boolean => id === foreign;
  const risks = [
    recipientsOf([stays, sends], isOfSpec),
    recipientsOf([create(logging), sends]),
    recipientsOf([create(logging), sends], isOfSpec),
  ].map((found) => found.map(([risk]) => risk));
  expect(risks).toStrictEqual([["medium"], ["medium"], ["low"]]);
});
