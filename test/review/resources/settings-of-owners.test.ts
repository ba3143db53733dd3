import type { JsonMap } from "../../../src/spec/json-value";
import { findingsOf } from "../findings-of";
import { planOf, type PlannedChange } from "../plan-of";
import {
  bucket,
  create,
  destroy,
  logGroup,
  masking,
  policy,
  reader,
  sse,
  update,
} from "../planned-changes";
import { reviewOf } from "../review-of";

const goes = (address: string, before: JsonMap): PlannedChange => ({ ...destroy(address), before });
const dropsLock = (name: string): PlannedChange =>
  goes("aws_s3_bucket_object_lock_configuration.logs", {
    bucket: name,
    rule: [{ default_retention: [{ mode: "COMPLIANCE", days: 30 }] }],
  });
const dropsMasks = (name: string): PlannedChange =>
  goes("aws_cloudwatch_log_data_protection_policy.logs", {
    log_group_name: name,
    policy_document: masking("EmailAddress"),
  });
const dropsKey = (name: string): PlannedChange =>
  goes("aws_s3_bucket_server_side_encryption_configuration.logs", {
    bucket: name,
    ...sse("aws:kms"),
  });
const expires = (name: string): PlannedChange =>
  create("aws_s3_bucket_lifecycle_configuration.logs", {
    bucket: name,
    rule: [{ status: "Enabled", expiration: [{ days: 30 }] }],
  });
const dropsAccessLogs = (name: string): PlannedChange =>
  goes("aws_s3_bucket_logging.logs", { bucket: name, target_bucket: "access-logs" });
const opens = (name: string): PlannedChange =>
  create("aws_s3_bucket_policy.logs", { bucket: name, policy: policy(reader) });
const closes = (name: string): PlannedChange =>
  goes("aws_s3_bucket_policy.logs", {
    bucket: name,
    policy: policy({ ...reader, Effect: "Deny" }),
  });
const allowed = policy({ Effect: "Allow", Action: "s3:PutBucketNotification", Resource: "*" });
const gets = (role: string, label = "panther_notifications"): PlannedChange =>
  create(`aws_iam_role_policy.${label}`, { role, policy: allowed });
const attaches = (role: string): PlannedChange =>
  create("aws_iam_role_policy_attachment.extra", { role, policy_arn: "arn:aws:iam::aws:policy/A" });

const otherBucket = "aws_s3_bucket.query_results";
const otherRole = create("aws_iam_role.firehose", { name: "firehose" });

/** What becomes of a setting of something that stays, while something else of its kind comes or goes. */
it.each<readonly [string, string, readonly PlannedChange[]]>([
  [
    "review/protection-dropped",
    "new objects are no longer locked",
    [create(otherBucket, { bucket: "results" }), dropsLock("logs")],
  ],
  [
    "review/protection-dropped",
    "new objects are no longer locked",
    [goes(otherBucket, { bucket: "results" }), dropsLock("logs")],
  ],
  [
    "review/protection-dropped",
    "who reads the bucket is no longer logged",
    [create(otherBucket, { bucket: "results" }), dropsAccessLogs("logs")],
  ],
  [
    "review/encryption-weakened",
    "the bucket no longer encrypts with a key",
    [goes(otherBucket, { bucket: "results" }), dropsKey("logs")],
  ],
  [
    "review/retention-shortened",
    "bucket retention for ever -> 30 days",
    [create(otherBucket, { bucket: "results" }), expires("logs")],
  ],
  [
    "review/masking-removed",
    "EmailAddress is no longer masked",
    [goes("aws_cloudwatch_log_group.logging_changes", { name: "changes" }), dropsMasks("logs")],
  ],
  [
    "review/policy-widened",
    "account 999988887777 may now read (s3:GetObject)",
    [create(otherBucket, { bucket: "results" }), opens("logs")],
  ],
  [
    "review/policy-widened",
    "account 999988887777 is no longer kept from reading (s3:GetObject)",
    [goes(otherBucket, { bucket: "results" }), closes("logs")],
  ],
  [
    "review/policy-widened",
    "the role in aws_iam_role_policy.panther_notifications may now write (s3:PutBucketNotification)",
    [otherRole, gets("panther")],
  ],
  [
    "review/policy-widened",
    "the role may now do what a managed policy allows (arn:{partition}:iam::aws:policy/A)",
    [otherRole, attaches("panther")],
  ],
  [
    "review/policy-widened",
    "the role in aws_iam_role_policy.guard is no longer kept from writing (s3:PutObject)",
    [
      goes("aws_iam_role_policy.guard", {
        role: "panther",
        policy: policy({ Effect: "Deny", Action: "s3:PutObject", Resource: "*" }),
      }),
    ],
  ],
])("%s is raised by %s, whatever else comes or goes", (code, message, changes) => {
  expect(findingsOf(changes)).toContainEqual([code, message]);
});

/** What comes or goes together with what it is a setting of. */
it.each<readonly [string, readonly PlannedChange[]]>([
  ["review/protection-dropped", [goes(bucket, { bucket: "logs" }), dropsLock("logs")]],
  ["review/protection-dropped", [goes(bucket, { bucket: "logs" }), dropsAccessLogs("logs")]],
  ["review/encryption-weakened", [goes(bucket, { bucket: "logs" }), dropsKey("logs")]],
  ["review/retention-shortened", [create(bucket, { bucket: "logs" }), expires("logs")]],
  ["review/masking-removed", [goes(logGroup, { name: "logs" }), dropsMasks("logs")]],
  ["review/policy-widened", [create(bucket, { bucket: "logs" }), opens("logs")]],
  ["review/policy-widened", [goes(bucket, { bucket: "logs" }), closes("logs")]],
  ["review/policy-widened", [otherRole, gets("firehose")]],
  ["review/policy-widened", [otherRole, attaches("firehose")]],
  [
    "review/policy-widened",
    [otherRole, { ...gets(""), after: { policy: allowed }, after_unknown: { role: true } }],
  ],
  [
    "review/policy-widened",
    [goes("aws_iam_role_policy.old", { role: "panther", policy: allowed }), gets("panther")],
  ],
])("%s is not raised by what has no owner before or after: %j", (code, changes) => {
  expect(findingsOf(changes).map(([found]) => found)).not.toContain(code);
});

const bounded = (before: JsonMap, after: JsonMap): readonly PlannedChange[] => [
  update("aws_iam_role.delivery", { name: "delivery", ...before }, { name: "delivery", ...after }),
];
const boundary = { permissions_boundary: "arn:aws:iam::111122223333:policy/boundary" };
const dropped = ["review/protection-dropped", "the role no longer has a permissions boundary"];

it("what another permissions boundary allows is of medium risk", () => {
  const other = { permissions_boundary: "arn:aws:iam::111122223333:policy/other" };
  const plan = planOf("111122223333", "us-east-1", bounded(boundary, other));
  expect(
    reviewOf({ "a.json": plan }).findings.map(({ code, risk, message }) => [code, risk, message]),
  ).toStrictEqual([
    [
      "review/protection-dropped",
      "medium",
      "the role has another permissions boundary, and what that allows is in no plan",
    ],
  ]);
});

it("a role that loses its permissions boundary loses a protection", () => {
  expect(findingsOf(bounded(boundary, {}))).toContainEqual(dropped);
  expect(findingsOf(bounded({}, boundary))).not.toContainEqual(dropped);
  expect(findingsOf([goes("aws_iam_role.delivery", boundary)])).not.toContainEqual(dropped);
});
