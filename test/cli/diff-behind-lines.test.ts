import { makeTemporaryFolder } from "../examples/temporary-folder";
import type { Review } from "../../src/review/review";
import { makeSpecFolder } from "./spec-folder";

const spec = `version: 1
name: acme
dataTypes: [text, image, embedding, video, audio]
destinations:
  s3:
    versioning: true
  cloudwatch:
    retentionDays: 365
    largeData: {}
consumers:
  archive: true
  athena: {}
  logsInsights: {}
  metrics: {}
  eventBridge: { targetArn: "arn:aws:kinesis:{region}:{account}:stream/events" }
  openSearch: { collectionArn: "arn:aws:aoss:{region}:{account}:collection/abc" }
  panther: { accountId: "555555555555", region: us-west-2, transport: cloudwatch }
  streams:
    - { type: kinesis, arn: "arn:aws:kinesis:{region}:{account}:stream/logs" }
archive: { account: "333333333333", region: us-east-1, athena: true }
targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1] }
  - name: own
    accounts: ["222233334444"]
    regions: [eu-west-1]
    consumers: { archive: null, metrics: {} }
`;

/** Every line behind a change from one spec to another, with the addresses of what it decides. */
async function addressesByLine(
  old: string,
  now: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const folder = makeSpecFolder(makeTemporaryFolder(), { "old.yaml": old, "new.yaml": now });
  const { output } = await folder.bedtrail(
    ...["diff", "new.yaml", "--from", "old.yaml", "--format", "json"],
  );
  const { groups } = JSON.parse(output) as Review;
  const found = new Map<string, Set<string>>();
  for (const { address, lines } of groups.flatMap(({ changes }) => changes)) {
    const texts = lines.map(({ line, setting }) => `${String(line)} ${setting}`);
    for (const text of texts.length > 0 ? texts : ["none"]) {
      found.set(text, (found.get(text) ?? new Set()).add(address));
    }
  }
  return Object.fromEntries([...found].map(([line, addresses]) => [line, [...addresses].sort()]));
}

it("names the line of the name of the spec for all that is named after it", async () => {
  const lines = await addressesByLine(spec, spec.replace("name: acme", "name: acme2"));
  expect(Object.keys(lines)).toStrictEqual(["2 name"]);
  expect(lines["2 name"]).toEqual(
    expect.arrayContaining([
      "aws_athena_workgroup.invocations",
      "aws_cloudwatch_dashboard.invocations",
      "aws_cloudwatch_log_group.logs",
      "aws_iam_role.delivery",
      "aws_iam_role_policy.archive",
      "aws_kms_alias.logs",
      "aws_kms_key.archive",
      "aws_s3_bucket.logs",
      "aws_s3_bucket_replication_configuration.archive",
    ]),
  );
});

it("leaves what the spec names itself to its own line where the name of the spec changes", async () => {
  const written = spec
    .replace(", athena: true", "")
    .replace("versioning: true", "bucket: acme-logs-{account}-{region}")
    .replace("athena: {}", "athena: { workgroup: '{name}-wg', database: logs }");
  const bucket = written.replace("bucket: acme-logs", "bucket: acme-other");
  expect(Object.keys(await addressesByLine(written, bucket))).toStrictEqual([
    "6 destinations.s3.bucket",
  ]);
  const renamed = await addressesByLine(written, written.replace("name: acme", "name: acme2"));
  expect(renamed["12 consumers.athena.workgroup"]).toContain("aws_athena_workgroup.invocations");
  expect(renamed["2 name"]).not.toContain("aws_athena_workgroup.invocations");
  expect(renamed["2 name"]).not.toContain("aws_s3_bucket.logs");
});

const key = "arn:aws:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab";

it.each<readonly [string, string, string, string, readonly string[]]>([
  [
    "a prefix",
    "    versioning: true",
    "    prefix: logs",
    "6 destinations.s3.prefix",
    [
      "aws_bedrock_model_invocation_logging_configuration.logging",
      "aws_cloudwatch_event_rule.delivered_records",
      "aws_cloudwatch_event_rule.open_search",
      "aws_glue_catalog_table.objects",
      "aws_iam_role_policy.archive",
      "aws_iam_role_policy.open_search",
      "aws_s3_bucket_policy.archive",
      "aws_s3_bucket_policy.logs",
    ],
  ],
  [
    "a key",
    "    versioning: true",
    `    encryption: { keyArn: "${key}" }`,
    "6 destinations.s3.encryption",
    [
      "aws_athena_workgroup.invocations",
      "aws_iam_role_policy.archive",
      "aws_iam_role_policy.open_search",
      "aws_kms_key.logs",
      "aws_s3_bucket_server_side_encryption_configuration.logs",
      "aws_s3_bucket_server_side_encryption_configuration.query_results",
    ],
  ],
  [
    "a stream",
    "stream/logs",
    "stream/others",
    "19 consumers.streams[0]",
    ["aws_cloudwatch_log_subscription_filter.stream_1", "aws_iam_role_policy.streams"],
  ],
  [
    "the target of events",
    "stream/events",
    "stream/others",
    "15 consumers.eventBridge.targetArn",
    ["aws_cloudwatch_event_target.delivered_records", "aws_iam_role_policy.delivered_records"],
  ],
  [
    "a threshold",
    "  metrics: {}\n  e",
    "  metrics: { errorRatePercent: 9 }\n  e",
    "14 consumers.metrics.errorRatePercent",
    ["aws_cloudwatch_metric_alarm.error_rate"],
  ],
  [
    "a dashboard",
    "  metrics: {}\n  e",
    "  metrics: { dashboard: false }\n  e",
    "14 consumers.metrics.dashboard",
    ["aws_cloudwatch_dashboard.invocations"],
  ],
  [
    "saved queries",
    "logsInsights: {}",
    "logsInsights: { savedQueries: false }",
    "13 consumers.logsInsights.savedQueries",
    [
      "aws_cloudwatch_query_definition.errors",
      "aws_cloudwatch_query_definition.guardrail_interventions",
      "aws_cloudwatch_query_definition.offloaded_bodies",
      "aws_cloudwatch_query_definition.throttles",
      "aws_cloudwatch_query_definition.tokens_by_metadata",
      "aws_cloudwatch_query_definition.tokens_by_model",
      "aws_cloudwatch_query_definition.tokens_by_principal",
    ],
  ],
])("names the line of %s for the consumers that follow it", async (_, old, now, line, changed) => {
  const lines = await addressesByLine(spec, spec.replace(old, now));
  expect(lines[line]).toStrictEqual(changed);
  expect(Object.keys(lines).filter((other) => other !== line && other !== "none")).toStrictEqual(
    [],
  );
});

it("names the line of a setting that reaches a group with a block of its own", async () => {
  const topic = `metrics: { alarmTopicArn: "arn:aws:sns:{region}:{account}:alarms" }`;
  const lines = await addressesByLine(spec, spec.replace("metrics: {}", topic));
  expect(Object.keys(lines)).toStrictEqual(["14 consumers.metrics.alarmTopicArn"]);
});
