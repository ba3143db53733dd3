import { findingCatalog } from "../../../src/diagnostics/finding-catalog";
import type { JsonMap } from "../../../src/spec/json-value";
import { noSpec } from "../../../src/review/reviewed-spec";
import { findingsOf } from "../findings-of";
import { planOf, type PlannedChange } from "../plan-of";
import {
  bedrock,
  bucket,
  bucketPolicy,
  create,
  delivery,
  destroy,
  logGroup,
  logging,
  masking,
  masks,
  policy,
  reader,
  replace,
  sse,
  toCloudWatch,
  toS3,
  update,
} from "../planned-changes";
import { reviewOf } from "../review-of";

/** A change that raises a finding, and the nearest one that does not. */
interface FindingCase {
  readonly raises: readonly PlannedChange[];
  readonly nearMiss: readonly PlannedChange[];
  /** What has drifted, in place of what is planned. */
  readonly drift?: { readonly raises: PlannedChange; readonly nearMiss: PlannedChange };
  readonly message: string;
}

/** Only `diff` compares providers. */
const movedProvider = (before: JsonMap): PlannedChange =>
  update(
    "provider.aws",
    { allowed_account_ids: ["111122223333"], region: "us-east-1", ...before },
    { allowed_account_ids: ["111122223333"], region: "us-east-1" },
  );

const cases: Readonly<Record<string, FindingCase>> = {
  "review/logging-removed": {
    raises: [destroy(logging)],
    nearMiss: [{ ...destroy(logging), actions: ["forget"] }],
    message: "logging is removed",
  },
  "review/logging-replaced": {
    raises: [replace(logging)],
    nearMiss: [delivery({ ...toS3, text_data_delivery_enabled: true }, toS3)],
    message: "logging is removed and set anew, with a gap between",
  },
  "review/logging-contested": {
    raises: [create(logging), create(`${logging}_again`)],
    nearMiss: [create(logging), destroy(`${logging}_again`)],
    message: "several configurations set the logging of one account and Region",
  },
  "review/stack-moved": {
    raises: [movedProvider({ region: "eu-west-1" })],
    nearMiss: [movedProvider({ max_retries: 5 })],
    message:
      "the stack moves from Region eu-west-1 to us-east-1, and what it made is left behind or destroyed",
  },
  "review/logs-destroyed": {
    raises: [replace(logGroup)],
    nearMiss: [
      { ...destroy(logGroup), actions: ["forget"] },
      destroy("aws_s3_bucket.query_results"),
    ],
    message: "a log group is destroyed and an empty one made",
  },
  "review/key-destroyed": {
    raises: [destroy("aws_kms_key.logs")],
    nearMiss: [destroy("aws_kms_alias.logs")],
    message: "a key is scheduled for deletion",
  },
  "review/key-changed": {
    raises: [update(logGroup, { kms_key_id: "arn:one" }, { kms_key_id: "arn:two" })],
    nearMiss: [update(logGroup, { kms_key_id: "" }, { kms_key_id: "arn:two" })],
    message: "the log group is encrypted with another key",
  },
  "review/data-type-removed": {
    raises: [delivery(toS3, { ...toS3, image_data_delivery_enabled: false })],
    nearMiss: [delivery(toS3, { ...toS3, image_data_delivery_enabled: true })],
    message: "image bodies stop being delivered",
  },
  "review/data-type-added": {
    raises: [
      delivery(
        { ...toS3, text_data_delivery_enabled: false },
        { ...toS3, text_data_delivery_enabled: true },
      ),
    ],
    nearMiss: [create(logging, { logging_config: [{ text_data_delivery_enabled: true }] })],
    message: "text bodies are delivered from now on",
  },
  "review/destination-removed": {
    raises: [delivery({ ...toS3, ...toCloudWatch }, toS3)],
    nearMiss: [delivery(toS3, { ...toS3, ...toCloudWatch })],
    message: "records are no longer delivered to CloudWatch Logs",
  },
  "review/destination-moved": {
    raises: [delivery(toS3, { s3_config: [{ bucket_name: "logs", key_prefix: "b" }] })],
    nearMiss: [delivery(toCloudWatch, { ...toCloudWatch, ...toS3 })],
    message: "records are delivered to another prefix",
  },
  "review/delivery-refused": {
    raises: [bucketPolicy(policy(bedrock, reader), policy(reader))],
    nearMiss: [
      bucketPolicy(
        policy(bedrock),
        policy({ ...bedrock, Resource: "arn:aws:s3:::logs/elsewhere/AWSLogs/*" }),
      ),
    ],
    message: "Amazon Bedrock may no longer write (s3:PutObject)",
  },
  "review/policy-widened": {
    raises: [bucketPolicy(policy(bedrock), policy(bedrock, reader))],
    nearMiss: [
      bucketPolicy(
        policy({ ...reader, Action: "s3:Get*" }),
        policy({ ...reader, Action: ["s3:GetObject", "s3:GetObjectVersion"] }),
      ),
    ],
    message: "account 999988887777 may now read (s3:GetObject)",
  },
  "review/recipient-added": {
    raises: [
      create("aws_cloudwatch_log_subscription_filter.siem", {
        destination_arn: "arn:aws:logs:us-east-1:999988887777:destination:siem",
      }),
    ],
    nearMiss: [
      create("aws_cloudwatch_log_subscription_filter.siem", {
        destination_arn: "arn:aws:kinesis:us-east-1:111122223333:stream/siem",
      }),
    ],
    message: "logs are now also sent to account 999988887777",
  },
  "review/access-list-widened": {
    raises: [create("aws_s3_bucket_acl.logs", { acl: "public-read" })],
    nearMiss: [
      create("aws_s3_bucket_acl.logs", { acl: "bucket-owner-full-control" }),
      update("aws_s3_object.logs", { acl: "public-read-write" }, { acl: "public-read" }),
    ],
    message: "an access control list lets everyone in (READ)",
  },
  "review/policy-unknown": {
    raises: [
      {
        ...update("aws_s3_bucket_policy.logs", { policy: policy(bedrock) }, {}),
        after_unknown: { policy: true },
      },
    ],
    nearMiss: [{ ...create("aws_s3_bucket_policy.logs", {}), after_unknown: { policy: true } }],
    message: "what the policy of aws_s3_bucket_policy.logs will say is not known before the apply",
  },
  "review/encryption-weakened": {
    raises: [
      update(
        "aws_s3_bucket_server_side_encryption_configuration.logs",
        sse("aws:kms"),
        sse("AES256"),
      ),
    ],
    nearMiss: [
      update(
        "aws_s3_bucket_server_side_encryption_configuration.logs",
        sse("AES256"),
        sse("aws:kms"),
      ),
    ],
    message: "the bucket is encrypted with AES256 only",
  },
  "review/masking-removed": {
    raises: [masks(masking("EmailAddress", "Name"), masking("Name"))],
    nearMiss: [masks(masking("Name"), masking("EmailAddress", "Name"))],
    message: "EmailAddress is no longer masked",
  },
  "review/protection-dropped": {
    raises: [
      update(
        "aws_s3_bucket_versioning.logs",
        { versioning_configuration: [{ status: "Enabled" }] },
        { versioning_configuration: [{ status: "Suspended" }] },
      ),
    ],
    nearMiss: [
      destroy(bucket),
      {
        ...destroy("aws_s3_bucket_versioning.logs"),
        before: { versioning_configuration: [{ status: "Enabled" }] },
      },
    ],
    message: "the bucket no longer keeps overwritten versions",
  },
  "review/retention-shortened": {
    raises: [update(logGroup, { retention_in_days: 0 }, { retention_in_days: 30 })],
    nearMiss: [update(logGroup, { retention_in_days: 30 }, { retention_in_days: 0 })],
    message: "log group retention for ever -> 30 days",
  },
  "review/consumer-removed": {
    raises: [destroy("aws_cloudwatch_log_subscription_filter.panther")],
    nearMiss: [replace("aws_cloudwatch_log_subscription_filter.panther")],
    message: "resources of Panther are removed (cloudwatch log subscription filter)",
  },
  "review/left-unmanaged": {
    raises: [{ ...destroy(bucket), actions: ["forget"] }],
    nearMiss: [{ ...destroy("aws_kms_alias.logs"), actions: ["forget"] }],
    message: "logs stay in AWS, and leave the state",
  },
  "review/drifted": {
    raises: [],
    nearMiss: [],
    drift: {
      raises: update(logGroup, { retention_in_days: 365 }, { retention_in_days: 1 }),
      nearMiss: update(
        logGroup,
        { skip_destroy: null, tags: null },
        { skip_destroy: false, tags: {} },
      ),
    },
    message: "log group retention 365 -> 1 days, outside of Terraform, and the apply leaves it so",
  },
  "review/target-added": {
    raises: [create(logging)],
    nearMiss: [{ ...create(logging), actions: ["no-op"], importing: { id: "us-east-1" } }],
    message: "logging is set up",
  },
  "review/other-change": {
    raises: [update("aws_kms_alias.logs", { target_key_id: "a" }, { target_key_id: "b" })],
    nearMiss: [destroy(logging)],
    message: "other resources change (1 updated)",
  },
};

it("every finding has a case", () => {
  expect(Object.keys(cases).sort()).toStrictEqual(Object.keys(findingCatalog).sort());
});

it.each(Object.entries(cases))("%s is raised, and by the near miss it is not", (code, given) => {
  const { raises, nearMiss, drift, message } = given;
  expect(findingsOf(raises, drift && [drift.raises])).toContainEqual([code, message]);
  expect(nearMiss.length + (drift ? 1 : 0)).toBeGreaterThan(0);
  const missed = findingsOf(nearMiss, drift && [drift.nearMiss]);
  expect(missed.map(([found]) => found)).not.toContain(code);
});

it("two plans that set the logging of one account and Region compete", () => {
  const held = planOf("111122223333", "us-east-1", [
    { address: logging, actions: ["no-op"], before: {}, after: { id: "us-east-1" } },
  ]);
  const { findings, totals } = reviewOf({
    "a.json": held,
    "b.json": planOf("111122223333", "us-east-1", [create(logging)]),
    "c.json": planOf("222233334444", "us-east-1", [create(logging)]),
  });
  const contested = findings.find(({ code }) => code === "review/logging-contested");
  expect(contested).toMatchObject({ risk: "high", targets: ["111122223333-us-east-1"] });
  expect(totals.targets).toBe(3);
});

it("an accepted finding is shown with its reason, and no longer counts", () => {
  const spec = {
    ...noSpec,
    stacks: ["111122223333-us-east-1", "222233334444-us-east-1"],
    labelOf: (id: string) => `prod/${id}`,
    acceptances: [
      { code: "review/logging-removed", reason: "SEC-123", targets: "prod/111122223333-*" },
    ],
    lineOf: () => ({ file: "bedtrail.yaml", line: 1 }),
  };
  const plans = {
    "a.json": planOf("111122223333", "us-east-1", [destroy(logging)]),
    "b.json": planOf("222233334444", "us-east-1", [destroy(logging)]),
  };
  const { findings, groups, risk } = reviewOf(plans, spec);
  expect(groups).toHaveLength(1);
  expect(findings).toMatchObject([
    { targets: ["222233334444-us-east-1"] },
    { targets: ["111122223333-us-east-1"], acceptedBecause: "SEC-123" },
  ]);
  expect(risk).toBe("high");
  expect(reviewOf({ "a.json": plans["a.json"] }, spec).risk).toBeUndefined();
});
