import {
  administrator,
  bedrockFor,
  bystander,
  confusedDeputies,
  otherServices,
  personContext,
  strangers,
} from "./callers";
import { rows, type Expectation } from "./expectation";
import type { BucketPolicies } from "./read-stack-policies";
import type { StackPlace } from "./resolve-references";

const insecure = { "aws:SecureTransport": "false", "s3:TlsVersion": "1.3" };

/** Bedrock may write logs below each configured prefix; nobody else may do anything without a permission of their own. */
export function expectOfBucket(bucket: BucketPolicies, place: StackPlace): readonly Expectation[] {
  const { account } = place;
  const base = { account, resourcePolicy: bucket.policy };
  const object = (key: string) => ({ resource: `${bucket.arn}/${key}` });
  const [record = ""] = recordKeys(bucket.prefixes[0] ?? "", place);
  const write = { ...base, ...bedrockFor(place), action: "s3:PutObject", ...object(record) };
  return [
    ...bucket.prefixes.flatMap((prefix) =>
      recordKeys(prefix, place).flatMap((key) =>
        rows("allowed", { ...write, ...object(key) }, { [`Bedrock writes ${key}`]: {} }),
      ),
    ),
    ...rows("denied", write, {
      ...confusedDeputies(place),
      ...otherServices(place),
      ...strangers(place),
      "a role of the account without permission": bystander(place),
      "Bedrock without TLS": { context: { ...write.context, ...insecure } },
      "Bedrock, into another bucket": { resource: `${bucket.arn}-other/${record}` },
      "Bedrock, below another account's path": object(record.replace(account, "999999999999")),
      "Bedrock, below another service's path": object(
        record.replace("BedrockModelInvocationLogs", "CloudTrail"),
      ),
      "Bedrock, at the root": object("record.json.gz"),
      ...otherPrefixes(bucket, place),
    }),
    ...rows("denied", write, bedrockActions(bucket.arn)),
    ...rows(
      "denied",
      { ...base, ...bystander(place), ...object(record) },
      {
        "a role without permission reads a record": { action: "s3:GetObject" },
        "a role without permission deletes a record": { action: "s3:DeleteObject" },
        "a role without permission takes the policy away": {
          action: "s3:DeleteBucketPolicy",
          resource: bucket.arn,
        },
      },
    ),
    ...expectOfAdministrator(bucket, place, record),
  ];
}

/** A record, large data, and the permission check that Bedrock makes when logging is set. */
function recordKeys(prefix: string, { account, region }: StackPlace): readonly string[] {
  const logs = `${prefix === "" ? "" : `${prefix}/`}AWSLogs/${account}/BedrockModelInvocationLogs`;
  const hour = `${logs}/${region}/2026/01/31/23`;
  return [
    `${hour}/20260131T235959999Z_9b86bf4994c4ab1c.json.gz`,
    `${hour}/data/f3ae32b1-0000-4000-8000-000000000000_input.json.gz`,
    `${hour}/amazon-bedrock-logs-permission-check`,
    `${logs}/amazon-bedrock-logs-permission-check`,
  ];
}

/** Prefixes that the logging configuration does not name, near ones among them. */
function otherPrefixes({ prefixes, arn }: BucketPolicies, place: StackPlace) {
  const near = prefixes.flatMap((prefix) => [`${prefix}x`, `x${prefix}`, `${prefix}/x`]);
  return Object.fromEntries(
    ["", "elsewhere", ...near]
      .map((prefix) => prefix.replace(/^\//, ""))
      .filter((prefix) => !prefixes.includes(prefix))
      .map((prefix) => [
        `Bedrock, below "${prefix}"`,
        { resource: `${arn}/${recordKeys(prefix, place)[0] ?? ""}` },
      ]),
  );
}

function bedrockActions(arn: string) {
  const onObject = ["GetObject", "DeleteObject", "PutObjectAcl", "PutObjectRetention"];
  const onBucket = ["ListBucket", "PutBucketPolicy", "DeleteBucket", "PutBucketAcl"];
  return Object.fromEntries([
    ...onObject.map((name) => [`Bedrock calls ${name}`, { action: `s3:${name}` }] as const),
    ...onBucket.map(
      (name) => [`Bedrock calls ${name}`, { action: `s3:${name}`, resource: arn }] as const,
    ),
  ]);
}

/** The deny statements lock nobody out who comes by TLS. */
function expectOfAdministrator(bucket: BucketPolicies, place: StackPlace, record: string) {
  const base = {
    ...administrator(place),
    account: place.account,
    resourcePolicy: bucket.policy,
    resource: bucket.arn,
  };
  return [
    ...rows("allowed", base, {
      "an administrator changes the policy": { action: "s3:PutBucketPolicy" },
      "an administrator lists the bucket": { action: "s3:ListBucket" },
      "an administrator deletes the bucket": { action: "s3:DeleteBucket" },
    }),
    ...rows(
      "denied",
      { ...base, context: { ...personContext, ...insecure } },
      {
        "an administrator lists the bucket without TLS": { action: "s3:ListBucket" },
        "an administrator reads a record without TLS": {
          action: "s3:GetObject",
          resource: `${bucket.arn}/${record}`,
        },
      },
    ),
  ];
}
