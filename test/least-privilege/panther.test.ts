import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import type { PlainSpec } from "../resolve/resolve-plain-spec";
import { stackTexts } from "../synth/stack-texts";
import { administrator, personContext } from "./callers";
import { rows, strangeAccount, type Expectation } from "./expectation";
import { surprises } from "./expectations";
import { regionOfPartition } from "./arbitrary-target";
import { resolveReferences, type StackPlace } from "./resolve-references";
import type { Policy } from "./simulate";
import { textOf } from "./text-of";

type RegionOfTest = (typeof regionOfPartition)[(typeof partitions)[number]];

const pantherAccount = "999988887777";
const archiveAccount = "444455556666";
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

/** What Panther reads: a log bucket, the bucket of a stream, or an archive. */
const buckets = ["logs", "panther_stream", "archive"] as const;
const partitions = ["aws", "aws-us-gov", "aws-iso"] as const;
const cases = partitions.flatMap((partition) =>
  buckets.map((bucket) => [bucket, partition] as const),
);

/** A spec in which Panther reads a bucket of the kind. */
function specOf(bucket: (typeof buckets)[number], region: RegionOfTest): PlainSpec {
  const transport = bucket === "panther_stream" ? "cloudwatch" : "s3";
  return {
    destinations: { s3: { prefix: "logs" }, cloudwatch: { largeData: {} } },
    consumers: {
      panther: { accountId: pantherAccount, region, transport },
      ...(bucket === "archive" && { archive: true }),
    },
    targets: [{ name: "main", accounts: [account], regions: [region] }],
    ...(bucket === "archive" && { archive: { account: archiveAccount, region } }),
  };
}

function readPolicies(
  bucket: (typeof buckets)[number],
  partition: (typeof partitions)[number],
  parts: PlainSpec = {},
): PantherPolicies {
  const region = regionOfPartition[partition];
  const isArchive = bucket === "archive";
  const texts = stackTexts({ ...specOf(bucket, region), ...parts });
  const text = texts.get(isArchive ? "archive" : `${account}-${region}`);
  if (text === undefined) throw new Error("The spec has no such stack.");
  const place = { partition, account: isArchive ? archiveAccount : account, region };
  const stack = JSON.parse(text) as JsonMap;
  const { resource } = resolveReferences(stack, place) as { readonly resource: JsonMap };
  const body = (type: string, label: string): JsonMap => at(at(resource, type), label);
  const policy = (type: string, label: string, attribute = "policy"): Policy =>
    JSON.parse(textOf(body(type, label)[attribute])) as Policy;
  const records = `logs/AWSLogs/${account}/BedrockModelInvocationLogs/${region}/2026/01/31/23`;
  return {
    ...place,
    roleArn: `arn:${partition}:iam::${place.account}:role/${textOf(body("aws_iam_role", "panther")["name"])}`,
    trust: policy("aws_iam_role", "panther", "assume_role_policy"),
    permissions: [
      policy("aws_iam_role_policy", "panther_read"),
      policy("aws_iam_role_policy", "panther_notifications"),
    ],
    bucketArn: `arn:${partition}:s3:::${textOf(body("aws_s3_bucket", bucket)["bucket"])}`,
    bucketPolicy: policy("aws_s3_bucket_policy", bucket),
    keyArn: `arn:${partition}:kms:${region}:${place.account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
    keyPolicy: policy("aws_kms_key", isArchive ? "archive" : "logs"),
    record:
      bucket === "panther_stream"
        ? "2026/01/31/23/acme-panther-1-2026-01-31-23-59-59-f3ae32b1"
        : `${records}/20260131T235959999Z_9b86bf4994c4ab1c.json.gz`,
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
    account: policies.account,
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
  const { bucketArn, record, partition, account: owner, region } = policies;
  const base = {
    principal: `${policies.roleArn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/")}/session`,
    context: personContext,
    account: owner,
    identityPolicies: policies.permissions,
  };
  const bucket = { ...base, resourcePolicy: policies.bucketPolicy };
  const object = { resource: `${bucketArn}/${record}` };
  const key = { ...base, resource: policies.keyArn, resourcePolicy: policies.keyPolicy };
  const topic = `arn:${partition}:sns:${region}:${owner}:panther-notifications-topic`;
  return [
    ...rows("allowed", bucket, {
      "Panther reads a record": { action: "s3:GetObject", ...object },
      "Panther lists records": {
        action: "s3:ListBucket",
        resource: bucketArn,
        context: { ...personContext, "s3:prefix": record },
      },
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

describe.each(cases)("an independent simulator, for the bucket %s in %s", (bucket, partition) => {
  const policies = readPolicies(bucket, partition);

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

/** What the simulator has to say about reading one object. */
function readingOf(policies: PantherPolicies, record: string, expected: "allowed" | "denied") {
  const [read] = expectOfReading({ ...policies, record });
  if (read === undefined) throw new Error("Nothing is read.");
  return surprises([{ ...read, expected }]);
}

const recordOf = (id: string, start = "logs"): string =>
  `${start}/AWSLogs/${id}/BedrockModelInvocationLogs/us-east-1/2026/01/31/23/x.json.gz`;

test.each(["logs", "archive", "panther_stream"] as const)(
  "the bucket %s is found and listed as Panther's own template has it, from any prefix or none",
  (bucket) => {
    const [, list] = expectOfReading(readPolicies(bucket, "aws"));
    if (list?.action !== "s3:ListBucket") throw new Error("Nothing is listed.");
    const contexts = [{}, { "s3:prefix": "" }, { "s3:prefix": "large-data/" }];
    const lists = contexts.map((context) => ({
      ...list,
      context: { ...personContext, ...context },
    }));
    expect(surprises(lists)).toEqual([]);
  },
);

test.each(["logs", "archive"] as const)("large data in the bucket %s stays unread", (bucket) => {
  const policies = readPolicies(bucket, "aws");
  expect(readingOf(policies, recordOf(account, "large-data"), "denied")).toEqual([]);
  expect(readingOf(policies, "logs/AWSLogs/other", "denied")).toEqual([]);
});

test("of the archive, Panther reads the accounts that the spec connects, and no other", () => {
  const targets = [
    { name: "main", accounts: [account], regions: ["us-east-1" as const] },
    {
      name: "silent",
      accounts: ["222233334444"],
      regions: ["us-east-1" as const],
      consumers: { panther: null },
    },
  ];
  const some = readPolicies("archive", "aws", { targets });
  expect(readingOf(some, recordOf(account), "allowed")).toEqual([]);
  expect(readingOf(some, recordOf("222233334444"), "denied")).toEqual([]);
  expect(readingOf(readPolicies("archive", "aws"), recordOf("222233334444"), "allowed")).toEqual(
    [],
  );
});
