import { failure, found } from "../../src/live/aws/answer";
import type { TargetReads } from "../../src/live/aws/aws";
import type { BucketRule } from "../../src/live/aws/bucket-rule";
import { checkNeeds } from "../../src/live/needs/check-needs";
import { fillContent } from "../../src/resolve/blueprints/fill-content";
import type { JsonValue } from "../../src/spec/json-value";
import { resolvePlainSpec } from "../resolve/resolve-plain-spec";
import { createFakeAws } from "./fake-aws";

const account = "111122223333";
const keyArn = `arn:aws:kms:us-east-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const roleArn = `arn:aws:iam::${account}:role/acme-us-east-1-delivery`;

function allowing(statement: Readonly<Record<string, JsonValue>>): JsonValue {
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] };
}

const bedrock = { Service: "bedrock.amazonaws.com" };
const logs = { Service: "logs.us-east-1.amazonaws.com" };

function keeping(...rules: readonly Partial<BucketRule>[]) {
  return Promise.resolve(
    found(rules.map((rule) => ({ prefix: "", otherFilters: [], otherActions: [], ...rule }))),
  );
}

/** What delivery needs, in words that are not ours. */
const sound: Partial<TargetReads> = {
  findBucket: () => Promise.resolve(found("this-account" as const)),
  readBucketPolicy: () =>
    Promise.resolve(found(allowing({ Principal: bedrock, Action: "s3:Put*", Resource: "*" }))),
  readBucketEncryption: () => Promise.resolve(found({ algorithm: "aws:kms", key: keyArn })),
  readBucketRules: () => keeping({ expireAfterDays: 365 }),
  readKey: () => Promise.resolve(found({ id: "1234", arn: keyArn, state: "Enabled" })),
  readKeyPolicy: () =>
    Promise.resolve(
      found(
        allowing({
          Principal: { Service: [bedrock.Service, logs.Service] },
          Action: "kms:*",
          Resource: "*",
        }),
      ),
    ),
  readLogGroup: () => Promise.resolve(found({ retentionDays: 365, keyArn, isMasked: false })),
  readRole: () =>
    Promise.resolve(
      found({ arn: roleArn, trustPolicy: allowing({ Principal: bedrock, Action: "sts:*" }) }),
    ),
  readRolePolicies: () =>
    Promise.resolve(
      found([
        { kind: "inline", name: "x", document: allowing({ Action: "logs:*", Resource: "*" }) },
      ] as const),
    ),
};

async function check(broken: Partial<TargetReads>) {
  const aws = createFakeAws({ at: () => ({ ...sound, ...broken }) });
  const { signal } = new AbortController();
  const session = await aws.signIn({ account, region: "us-east-1" }, signal);
  if (session.kind !== "found") throw new Error("This AWS lets everybody in.");
  const { targets } = resolvePlainSpec({
    destinations: { s3: {}, cloudwatch: { largeData: {} } },
    targets: [{ name: "main", accounts: [account], regions: ["us-east-1"] }],
  });
  const [target] = targets;
  if (target === undefined) throw new Error("The spec has a target.");
  return checkNeeds(fillContent(target), session.value.at("us-east-1", signal));
}

it("what allows delivery in other words than ours is sound", async () => {
  expect(await check({})).toStrictEqual({ differences: [], unchecked: [] });
});

it("rules for all folders of logs keep them as one for the whole bucket does", async () => {
  const readBucketRules = () =>
    keeping(
      { prefix: "AWSLogs/", expireAfterDays: 365 },
      { prefix: "large-data/", expireAfterDays: 365 },
      { prefix: "up/", otherActions: ["lose uploads that were never finished"] },
    );
  expect(await check({ readBucketRules })).toStrictEqual({ differences: [], unchecked: [] });
});

it("logs that go early by a rule for all of them alone are told once, by the rule", async () => {
  const early = ["AWSLogs/", "large-data/"].map((prefix) => ({ prefix, expireAfterDays: 30 }));
  const { differences } = await check({ readBucketRules: () => keeping(...early) });
  expect(differences.map(({ setting, found }) => [setting, found])).toStrictEqual([
    [
      "destinations.s3.lifecycle",
      "a rule without a name: objects under AWSLogs/ expire after 30 days",
    ],
    [
      "destinations.s3.lifecycle",
      "a rule without a name: objects under large-data/ expire after 30 days",
    ],
  ]);
});

const deny = { Statement: [{ Effect: "Deny", Principal: "*", Action: "*", Resource: "*" }] };
const toNobody = allowing({ Principal: logs, Action: "*", Resource: "*" });

it.each<[string, Partial<TargetReads>, string, string]>([
  [
    "a bucket that is gone",
    { findBucket: () => Promise.resolve({ kind: "absent" }) },
    "destinations.s3.bucket",
    "no such bucket in this Region",
  ],
  [
    "a bucket of another account",
    { findBucket: () => Promise.resolve(found("another-account" as const)) },
    "destinations.s3.bucket",
    "a bucket of another account",
  ],
  [
    "a bucket without a policy",
    { readBucketPolicy: () => Promise.resolve({ kind: "absent" }) },
    "destinations.s3.bucket policy",
    "no policy",
  ],
  [
    "a policy for somebody else",
    { readBucketPolicy: () => Promise.resolve(found(toNobody)) },
    "destinations.s3.bucket policy",
    "not allowed",
  ],
  [
    "a policy that denies",
    { readBucketPolicy: () => Promise.resolve(found(deny)) },
    "destinations.s3.bucket policy",
    "denied",
  ],
  [
    "keys of S3",
    { readBucketEncryption: () => Promise.resolve(found({ algorithm: "AES256" })) },
    "destinations.s3.encryption",
    "keys of S3",
  ],
  [
    "a bucket of which nobody has set the encryption",
    { readBucketEncryption: () => Promise.resolve({ kind: "absent" }) },
    "destinations.s3.encryption",
    "keys of S3",
  ],
  [
    "a bucket that keeps logs longer",
    { readBucketRules: () => keeping({ expireAfterDays: 400 }) },
    "destinations.s3.lifecycle.expireAfterDays",
    "400",
  ],
  [
    "a bucket without a lifecycle",
    { readBucketRules: () => Promise.resolve({ kind: "absent" }) },
    "destinations.s3.lifecycle.expireAfterDays",
    "never",
  ],
  [
    "a rule for a part that takes logs early",
    {
      readBucketRules: () =>
        keeping({ expireAfterDays: 365 }, { id: "x", prefix: "AWSLogs/", expireAfterDays: 30 }),
    },
    "destinations.s3.lifecycle",
    'rule "x": objects under AWSLogs/ expire after 30 days',
  ],
  [
    "a rule for large data alone",
    {
      readBucketRules: () =>
        keeping({ expireAfterDays: 365 }, { id: "x", prefix: "large-data/A", expireAfterDays: 1 }),
    },
    "destinations.s3.lifecycle",
    'rule "x": objects under large-data/A expire after 1 days',
  ],
  [
    "a rule for all logs that takes them late",
    { readBucketRules: () => keeping({ prefix: "AWSLogs/", expireAfterDays: 400 }) },
    "destinations.s3.lifecycle.expireAfterDays",
    "never",
  ],
  [
    "a rule for all folders of logs that takes them late",
    {
      readBucketRules: () =>
        keeping(
          { prefix: "AWSLogs/", expireAfterDays: 365 },
          { prefix: "large-data/AWSLogs/", expireAfterDays: 400 },
        ),
    },
    "destinations.s3.lifecycle.expireAfterDays",
    "400",
  ],
  [
    "a disabled key",
    { readKey: () => Promise.resolve(found({ id: "1", arn: keyArn, state: "Disabled" })) },
    "destinations.s3.encryption",
    `${keyArn}: Disabled`,
  ],
  [
    "a key for nobody",
    { readKeyPolicy: () => Promise.resolve(found(deny)) },
    "destinations.s3.encryption key policy",
    `denied by ${keyArn}`,
  ],
  [
    "a log group that is gone",
    { readLogGroup: () => Promise.resolve({ kind: "absent" }) },
    "destinations.cloudwatch.logGroup",
    "no such log group",
  ],
  [
    "another retention",
    { readLogGroup: () => Promise.resolve(found({ keyArn, isMasked: false })) },
    "destinations.cloudwatch.retentionDays",
    "never",
  ],
  [
    "a log group without a key",
    { readLogGroup: () => Promise.resolve(found({ retentionDays: 365, isMasked: false })) },
    "destinations.cloudwatch.encryption",
    "keys of AWS",
  ],
  [
    "a role that is gone",
    { readRole: () => Promise.resolve({ kind: "absent" }) },
    "destinations.cloudwatch.role",
    "no such role",
  ],
  [
    "a role that trusts others",
    { readRole: () => Promise.resolve(found({ arn: roleArn, trustPolicy: toNobody })) },
    "destinations.cloudwatch.role trust",
    "not allowed",
  ],
  [
    "a role without permissions",
    { readRolePolicies: () => Promise.resolve(found([])) },
    "destinations.cloudwatch.role policies",
    "logs:PutLogEvents is not allowed",
  ],
])("%s is a difference", async (_title, broken, setting, text) => {
  const { differences } = await check(broken);
  expect(differences.map((one) => [one.setting, one.found])).toContainEqual([setting, text]);
});

it("rules for other objects, and those that keep logs as long as the spec, are sound", async () => {
  const rules = [
    { prefix: "other/", expireAfterDays: 1 },
    { prefix: "AWSLogs/", expireAfterDays: 365 },
    { prefix: "AWSLogs/" },
  ];
  const readBucketRules = () => keeping({ expireAfterDays: 365 }, ...rules);
  expect(await check({ readBucketRules })).toStrictEqual({ differences: [], unchecked: [] });
});

it("a bucket that may not be looked at is unchecked, and its policy counts all the same", async () => {
  const { differences, unchecked } = await check({
    findBucket: () => Promise.resolve(failure("access-denied", "No")),
    readBucketPolicy: () => Promise.resolve({ kind: "absent" }),
  });
  expect(differences.map(({ setting }) => setting)).toStrictEqual([
    "destinations.s3.bucket policy",
  ]);
  expect(unchecked).toStrictEqual([
    { what: "destinations.s3.bucket", reason: "access-denied", message: "No" },
  ]);
});

const refuse = () => Promise.resolve(failure("access-denied", "AccessDenied: No"));

it("what may not be read is unchecked, each once, and no difference", async () => {
  const { differences, unchecked } = await check({ readKey: refuse, readRole: refuse });
  expect(differences).toStrictEqual([]);
  expect(unchecked.map(({ what }) => what)).toStrictEqual([
    "destinations.s3.encryption by alias/acme",
    "destinations.s3.encryption",
    "destinations.cloudwatch.encryption by alias/acme",
    "destinations.cloudwatch.encryption",
    "destinations.cloudwatch.role",
  ]);
});

it("whether a key is the stack's own is unchecked where its alias may not be read", async () => {
  const { differences, unchecked } = await check({
    readKey: (key) =>
      key.startsWith("alias/")
        ? refuse()
        : Promise.resolve(found({ id: "1234", arn: keyArn, state: "Enabled" })),
  });
  expect(differences).toStrictEqual([]);
  expect(unchecked.map(({ what }) => what)).toStrictEqual([
    "destinations.s3.encryption by alias/acme",
    "destinations.cloudwatch.encryption by alias/acme",
  ]);
});
