import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import { administrator, personContext } from "./callers";
import { compilePlainSpec } from "./compile-targets";
import { rows, strangeAccount, type Expectation } from "./expectation";
import { surprises } from "./expectations";
import { regionOfPartition } from "./arbitrary-target";
import { resolveReferences, type StackPlace } from "./resolve-references";
import type { Policy } from "./simulate";
import { textOf } from "./text-of";

const pantherAccount = "999988887777";
const account = "111122223333";

/** What stands in one stack around the role that Panther assumes. */
interface PantherPolicies extends StackPlace {
  readonly roleArn: string;
  readonly trust: Policy;
  readonly permissions: readonly Policy[];
  readonly bucketArn: string;
  readonly bucketPolicy: Policy;
  readonly keyArn: string;
  readonly keyPolicy: Policy;
  /** The key of a record. */
  readonly record: string;
}

const transports = ["s3", "cloudwatch"] as const;
const partitions = ["aws", "aws-us-gov", "aws-iso"] as const;
const cases = partitions.flatMap((partition) =>
  transports.map((transport) => [transport, partition] as const),
);

function readPolicies(
  transport: (typeof transports)[number],
  partition: (typeof partitions)[number],
): PantherPolicies {
  const region = regionOfPartition[partition];
  const [target] = compilePlainSpec({
    destinations: { s3: { prefix: "logs" }, cloudwatch: {} },
    consumers: { panther: { accountId: pantherAccount, region, transport } },
    targets: [{ name: "main", accounts: [account], regions: [region] }],
  });
  if (target === undefined) throw new Error("The spec has no target.");
  const place = { partition, account, region };
  const { resource } = resolveReferences(target.stack, place) as { readonly resource: JsonMap };
  const body = (type: string, label: string): JsonMap => at(at(resource, type), label);
  const policy = (type: string, label: string, attribute = "policy"): Policy =>
    JSON.parse(textOf(body(type, label)[attribute])) as Policy;
  const bucket = transport === "s3" ? "logs" : "panther_stream";
  const records = `logs/AWSLogs/${account}/BedrockModelInvocationLogs/${region}/2026/01/31/23`;
  return {
    ...place,
    roleArn: `arn:${partition}:iam::${account}:role/${textOf(body("aws_iam_role", "panther")["name"])}`,
    trust: policy("aws_iam_role", "panther", "assume_role_policy"),
    permissions: [
      policy("aws_iam_role_policy", "panther_read"),
      policy("aws_iam_role_policy", "panther_notifications"),
    ],
    bucketArn: `arn:${partition}:s3:::${textOf(body("aws_s3_bucket", bucket)["bucket"])}`,
    bucketPolicy: policy("aws_s3_bucket_policy", bucket),
    keyArn: `arn:${partition}:kms:${region}:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
    keyPolicy: policy("aws_kms_key", "logs"),
    record:
      transport === "s3"
        ? `${records}/20260131T235959999Z_9b86bf4994c4ab1c.json.gz`
        : "2026/01/31/23/acme-panther-1-2026-01-31-23-59-59-f3ae32b1",
  };
}

function at(map: JsonMap, key: string): JsonMap {
  const value: JsonValue | undefined = map[key];
  if (!isJsonMap(value)) throw new Error(`There is no ${key}.`);
  return value;
}

/** Panther's account assumes the role by TLS, and nobody else does. */
function expectOfTrust(policies: PantherPolicies): readonly Expectation[] {
  const panther = administrator({ ...policies, account: pantherAccount });
  const assume = {
    ...panther,
    account,
    resource: policies.roleArn,
    resourcePolicy: policies.trust,
    action: "sts:AssumeRole",
  };
  return [
    ...rows("allowed", assume, { "Panther assumes the role": {} }),
    ...rows("denied", assume, {
      "Panther assumes the role without TLS": {
        context: { ...personContext, "aws:SecureTransport": "false" },
      },
      "an account that is not Panther's assumes the role": administrator({
        ...policies,
        account: strangeAccount,
      }),
      "Panther, without a permission of its own, assumes the role": { identityPolicies: [] },
      "Panther tags the session": { action: "sts:TagSession" },
    }),
  ];
}

/** The role reads and decrypts records, and can do nothing else to the logs. */
function expectOfReading(policies: PantherPolicies): readonly Expectation[] {
  const { bucketArn, record, partition, region } = policies;
  const base = {
    principal: `${policies.roleArn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/")}/session`,
    context: personContext,
    account,
    identityPolicies: policies.permissions,
  };
  const bucket = { ...base, resourcePolicy: policies.bucketPolicy };
  const object = { resource: `${bucketArn}/${record}` };
  const key = { ...base, resource: policies.keyArn, resourcePolicy: policies.keyPolicy };
  const topic = `arn:${partition}:sns:${region}:${account}:panther-notifications-topic`;
  return [
    ...rows("allowed", bucket, {
      "Panther reads a record": { action: "s3:GetObject", ...object },
      "Panther lists the bucket": { action: "s3:ListBucket", resource: bucketArn },
      "Panther finds the bucket": { action: "s3:GetBucketLocation", resource: bucketArn },
      "Panther reads the notifications": {
        action: "s3:GetBucketNotification",
        resource: bucketArn,
      },
      "Panther writes the notifications": {
        action: "s3:PutBucketNotification",
        resource: bucketArn,
      },
    }),
    ...rows("allowed", key, {
      "Panther decrypts": { action: "kms:Decrypt" },
      "Panther looks at the key": { action: "kms:DescribeKey" },
    }),
    ...rows(
      "allowed",
      { ...base, resource: topic },
      {
        "Panther makes its topic": { action: "sns:CreateTopic" },
        "Panther sets the topic's policy": { action: "sns:SetTopicAttributes" },
        "Panther subscribes its queue": { action: "sns:Subscribe" },
      },
    ),
    ...rows(
      "denied",
      { ...bucket, ...object },
      {
        "Panther writes": { action: "s3:PutObject" },
        "Panther deletes": { action: "s3:DeleteObject" },
        "Panther reads without TLS": {
          action: "s3:GetObject",
          context: { ...personContext, "aws:SecureTransport": "false" },
        },
        "Panther reads another bucket": {
          action: "s3:GetObject",
          resource: `${bucketArn}-other/${record}`,
          resourcePolicy: undefined,
        },
        "Panther lists another bucket": {
          action: "s3:ListBucket",
          resource: `${bucketArn}-other`,
          resourcePolicy: undefined,
        },
        "Panther changes the bucket's policy": {
          action: "s3:PutBucketPolicy",
          resource: bucketArn,
        },
      },
    ),
    ...rows("denied", key, {
      "Panther encrypts": { action: "kms:GenerateDataKey" },
      "Panther grants the key to others": { action: "kms:CreateGrant" },
      "Panther uses another key": {
        action: "kms:Decrypt",
        resource: `${policies.keyArn}0`,
        resourcePolicy: undefined,
      },
    }),
    ...rows(
      "denied",
      { ...base, resource: topic },
      {
        "Panther publishes": { action: "sns:Publish" },
        "Panther makes a topic in another Region": {
          action: "sns:CreateTopic",
          resource: topic.replace(region, "xx-other-1"),
        },
        "Panther makes another topic": { action: "sns:CreateTopic", resource: `${topic}-2` },
      },
    ),
  ];
}

describe.each(cases)("an independent simulator, over %s in %s", (transport, partition) => {
  const policies = readPolicies(transport, partition);

  test("lets Panther's account assume the role by TLS, and nobody else", () => {
    expect(surprises(expectOfTrust(policies))).toEqual([]);
  });

  test("lets the role read and decrypt records, and nothing else", () => {
    expect(surprises(expectOfReading(policies))).toEqual([]);
  });

  test("sees a trust that forgets TLS", () => {
    const [statement] = policies.trust.Statement as readonly JsonMap[];
    const { Condition: _condition, ...open } = statement ?? {};
    const trust = { ...policies.trust, Statement: [open] };
    expect(surprises(expectOfTrust({ ...policies, trust }))).toEqual([
      expect.stringContaining("without TLS"),
    ]);
  });
});

test("large data in the log bucket stays unread", () => {
  const policies = readPolicies("s3", "aws");
  const elsewhere = `large-data/AWSLogs/${account}/BedrockModelInvocationLogs/us-east-1/x`;
  const [read] = expectOfReading({ ...policies, record: elsewhere });
  expect(surprises(read === undefined ? [] : [{ ...read, expected: "denied" }])).toEqual([]);
});
