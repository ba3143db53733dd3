import { makeTemporaryFolder } from "../examples/temporary-folder";
import type { Review } from "../../src/review/review";
import { makeSpecFolder } from "./spec-folder";

interface Settings {
  readonly s3?: string;
  readonly cloudwatch?: string;
  readonly consumers?: string;
}

const reader = `[{ principalArn: "arn:aws:iam::444455556666:role/analytics" }]`;
const spec = ({ s3 = "", cloudwatch = "", consumers = "" }: Settings): string => `version: 1
name: acme
dataTypes: [text, image, embedding, video, audio]
destinations:
  s3:
    readers: ${reader}
    ${s3}
  cloudwatch:
    retentionDays: 365
    ${cloudwatch}
consumers:
  logsInsights: {}
  ${consumers}
targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1] }
`;

/** What the new one of two specs changes. */
async function groupsOf(old: string, now: string): Promise<Review["groups"]> {
  const folder = makeSpecFolder(makeTemporaryFolder(), { "old.yaml": old, "new.yaml": now });
  const { output } = await folder.bedtrail(
    "diff",
    "new.yaml",
    "--from",
    "old.yaml",
    "--format",
    "json",
  );
  return (JSON.parse(output) as Review).groups;
}

/** The settings behind each change of a policy, or of the logging configuration, with their lines. */
async function linesOf(old: Settings, now: Settings): Promise<readonly string[]> {
  const groups = await groupsOf(spec(old), spec(now));
  return groups.flatMap(({ changes }) =>
    changes
      .filter(({ type }) => /_(key|policy|configuration|notification)$/.test(type))
      .map(({ type, lines }) =>
        [type, ...lines.map(({ line, setting }) => `${String(line)} ${setting}`)].join(": "),
      ),
  );
}

const logging = "aws_bedrock_model_invocation_logging_configuration";
const eventBridge = `eventBridge: { targetArn: "arn:aws:sqs:us-east-1:111122223333:q" }`;
const statement = `{ Sid: D, Effect: Deny, Principal: "*", Action: "s3:DeleteBucket", Resource: "arn:aws:s3:::acme-111122223333-us-east-1" }`;

it.each<readonly [string, Settings, Settings, readonly string[]]>([
  [
    "another log group, in the policy of the key",
    {},
    { cloudwatch: "logGroup: /other" },
    ["aws_kms_key: 10 destinations.cloudwatch.logGroup"],
  ],
  [
    "a log group that needs no key",
    {},
    { cloudwatch: "encryption: { type: aws-owned }" },
    ["aws_kms_key: 10 destinations.cloudwatch.encryption"],
  ],
  [
    "a bucket that needs no key, and readers who no longer decrypt",
    {},
    { s3: "encryption: { type: sse-s3 }" },
    [
      "aws_kms_key: 7 destinations.s3.encryption",
      "aws_s3_bucket_server_side_encryption_configuration: 7 destinations.s3.encryption",
    ],
  ],
  [
    "another prefix",
    {},
    { s3: "prefix: abc" },
    [`${logging}: 7 destinations.s3.prefix`, "aws_s3_bucket_policy: 7 destinations.s3.prefix"],
  ],
  [
    "a prefix that goes, by what is left of the bucket's settings",
    { s3: "prefix: abc" },
    {},
    [`${logging}: 5 destinations.s3`, "aws_s3_bucket_policy: 5 destinations.s3"],
  ],
  [
    "large data beside the logs",
    {},
    { cloudwatch: "largeData: {}" },
    [
      `${logging}: 10 destinations.cloudwatch.largeData`,
      "aws_s3_bucket_policy: 10 destinations.cloudwatch.largeData",
    ],
  ],
  [
    "another place of large data",
    { cloudwatch: "largeData: {}" },
    { cloudwatch: "largeData: { prefix: big }" },
    [
      `${logging}: 10 destinations.cloudwatch.largeData.prefix`,
      "aws_s3_bucket_policy: 10 destinations.cloudwatch.largeData.prefix",
    ],
  ],
  [
    "a statement of the user's own",
    {},
    { s3: `policyStatements: [${statement}]` },
    ["aws_s3_bucket_policy: 7 destinations.s3.policyStatements"],
  ],
  [
    "a consumer who decrypts",
    {},
    { consumers: `panther: { accountId: "555555555555", region: us-west-2 }` },
    [
      "aws_iam_role_policy: 13 consumers.panther",
      "aws_iam_role_policy: 13 consumers.panther",
      "aws_kms_key: 13 consumers.panther",
    ],
  ],
  [
    "a consumer that is told of new objects",
    {},
    { consumers: eventBridge },
    ["aws_s3_bucket_notification: 11 consumers"],
  ],
  [
    "a consumer that is no longer told",
    { consumers: eventBridge },
    {},
    ["aws_s3_bucket_notification: 11 consumers"],
  ],
])("names the line behind %s", async (_, old, now, lines) => {
  expect((await linesOf(old, now)).filter((line) => !line.startsWith("aws_sqs"))).toStrictEqual(
    lines,
  );
});

it("names the readers' line where a reader is added to a policy that others stand in, too", async () => {
  const first = `policyStatements: [${statement}]`;
  const old = spec({ s3: first });
  const now = old.replace(
    'analytics" }',
    'analytics" }, { principalArn: "arn:aws:iam::777788889999:root" }',
  );
  const groups = await groupsOf(old, now);
  const settings = groups.flatMap(({ changes }) => changes.flatMap(({ lines }) => lines));
  expect([...new Set(settings.map(({ setting }) => setting))]).toStrictEqual([
    "destinations.s3.readers",
  ]);
});
