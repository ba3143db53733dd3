import type { JsonMap } from "../../../src/spec/json-value";
import { findingsOf } from "../findings-of";
import { planOf, type PlannedChange } from "../plan-of";
import {
  bedrock,
  bucket,
  bucketEncryption,
  bucketPolicy,
  create,
  destroy,
  logging,
  objects,
  policy,
  reader,
  update,
} from "../planned-changes";
import { reviewOf } from "../review-of";

const trusting = (account: string): PlannedChange =>
  create("aws_iam_role.reader", {
    assume_role_policy: policy({
      Effect: "Allow",
      Principal: { AWS: `arn:aws:iam::${account}:root` },
      Action: "sts:AssumeRole",
    }),
  });
const lock = (retention: JsonMap): JsonMap => ({ rule: [{ default_retention: [retention] }] });
const notification = "aws_s3_bucket_notification.logs";
const locks = (before: JsonMap, after: JsonMap): PlannedChange =>
  update("aws_s3_bucket_object_lock_configuration.logs", lock(before), lock(after));

/** Further changes that raise a finding, with what is said of them. */
it.each<readonly [string, readonly PlannedChange[], string]>([
  [
    "review/key-changed",
    [bucketEncryption("arn:one", "arn:two")],
    "the bucket is encrypted with another key",
  ],
  ["review/logs-destroyed", [destroy("aws_s3_bucket.archive")], "a bucket is destroyed"],
  [
    "review/left-unmanaged",
    [{ ...destroy('panther_s3_source.target["archive"]'), actions: ["forget"] }],
    "log sources and alarms stay in Panther, and leave the state",
  ],
  ["review/logs-destroyed", [destroy("aws_s3_bucket.panther_logs")], "a bucket is destroyed"],
  [
    "review/logs-destroyed",
    [destroy("aws_cloudwatch_log_group.streams")],
    "a log group is destroyed",
  ],
  [
    "review/consumer-removed",
    [destroy("aws_athena_workgroup.invocations"), destroy("aws_glue_catalog_table.objects")],
    "resources of Athena are removed (athena workgroup, glue catalog table)",
  ],
  [
    "review/consumer-removed",
    [destroy("aws_iam_role.panther"), destroy("aws_iam_role_policy.panther_read")],
    "resources of Panther are removed (iam role)",
  ],
  [
    "review/consumer-removed",
    [destroy("aws_cloudwatch_dashboard.logging")],
    "resources of metrics and alarms are removed (cloudwatch dashboard)",
  ],
  [
    "review/consumer-removed",
    [destroy("aws_cloudwatch_event_rule.delivered_records"), destroy(notification)],
    "resources of EventBridge are removed (cloudwatch event rule, s3 bucket notification)",
  ],
  [
    "review/consumer-removed",
    [destroy("aws_athena_workgroup.invocations"), destroy(notification)],
    "resources of other readers are removed (s3 bucket notification)",
  ],
  ["review/other-change", [destroy(bucket), destroy("output.bucket_arn")], "outputs change"],
  ["review/other-change", [destroy("output.bucket_arn")], "outputs change, and no resource does"],
  [
    "review/other-change",
    [destroy("output.bucket_arn"), destroy("terraform.backend")],
    "what Terraform is told changes, and no resource does",
  ],
  [
    "review/protection-dropped",
    [locks({ mode: "GOVERNANCE", days: 90 }, { mode: "GOVERNANCE", days: 30 })],
    "the object lock holds for fewer days",
  ],
  [
    "review/protection-dropped",
    [locks({ mode: "GOVERNANCE", years: 1 }, { mode: "GOVERNANCE", days: 30 })],
    "the object lock holds for fewer days",
  ],
  [
    "review/protection-dropped",
    [locks({ mode: "COMPLIANCE", days: 30 }, { mode: "GOVERNANCE", days: 30 })],
    "the object lock can be lifted from now on",
  ],
  [
    "review/protection-dropped",
    [
      {
        ...destroy("aws_s3_bucket_object_lock_configuration.logs"),
        before: lock({ mode: "GOVERNANCE", days: 90 }),
      },
    ],
    "new objects are no longer locked",
  ],
  [
    "review/policy-widened",
    [bucketPolicy(policy(reader), policy({ ...reader, Principal: "*" }))],
    "everyone may now read (s3:GetObject)",
  ],
  [
    "review/policy-widened",
    [bucketPolicy(policy({ ...reader, Resource: objects("") }), policy(reader))],
    "account 999988887777 may now read (s3:GetObject) in new places: arn:{partition}:s3:::logs/*",
  ],
  [
    "review/policy-widened",
    [
      bucketPolicy(
        policy({ ...reader, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a" } } }),
        policy(reader),
      ),
    ],
    "account 999988887777 may now read (s3:GetObject) without any condition",
  ],
  [
    "review/policy-widened",
    [
      bucketPolicy(
        policy({ ...reader, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a" } } }),
        policy({
          ...reader,
          Condition: { StringEquals: { "aws:PrincipalOrgID": ["o-a", "o-b"] } },
        }),
      ),
    ],
    "account 999988887777 may now read (s3:GetObject) under new conditions",
  ],
  [
    "review/policy-widened",
    [bucketPolicy(policy({ ...reader, Effect: "Deny", Principal: "*" }), policy())],
    "everyone is no longer kept from reading (s3:GetObject)",
  ],
  [
    "review/policy-widened",
    [
      bucketPolicy(
        policy({ ...reader, Effect: "Deny", Principal: "*" }),
        policy({
          ...reader,
          Effect: "Deny",
          Principal: undefined,
          NotPrincipal: { AWS: "999988887777" },
        }),
      ),
    ],
    "account 999988887777 is no longer kept from reading (s3:GetObject)",
  ],
  [
    "review/policy-widened",
    [update("aws_kms_alias.logs", { a: 1 }, { a: 2 }), trusting("555566667777")],
    "account 555566667777 may now assume the role (sts:AssumeRole)",
  ],
])("%s is raised as well by %j", (code, changes, message) => {
  expect(findingsOf(changes)).toContainEqual([code, message]);
});

it("a notification that told a consumer is no second reader", () => {
  const found = findingsOf([destroy("aws_sns_topic.panther"), destroy(notification)]);
  expect(found).toStrictEqual([
    [
      "review/consumer-removed",
      "resources of Panther are removed (s3 bucket notification, sns topic)",
    ],
  ]);
});

/** Further changes that look like a risk and are none. */
it.each<readonly [string, string, readonly PlannedChange[]]>([
  [
    "review/logs-destroyed",
    "a log group that tells of changes",
    [destroy("aws_cloudwatch_log_group.logging_changes")],
  ],
  ["review/logs-destroyed", "a copy for Panther", [destroy("aws_s3_bucket.panther_stream")]],
  [
    "review/protection-dropped",
    "a lock that holds longer, by years",
    [locks({ mode: "GOVERNANCE", days: 90 }, { mode: "GOVERNANCE", years: 1 })],
  ],
  [
    "review/policy-widened",
    "the policy of a bucket that goes",
    [destroy(bucket), destroy("aws_s3_bucket_policy.logs")],
  ],
  [
    "review/policy-widened",
    "the policy of another bucket, where the one before goes",
    [
      { ...destroy(bucket), before: { bucket: "old" } },
      update(
        "aws_s3_bucket_policy.logs",
        { bucket: "old", policy: policy(bedrock) },
        { bucket: "new", policy: policy(bedrock, reader) },
      ),
    ],
  ],
  [
    "review/policy-widened",
    "a new role that only the target's own account may assume",
    [update("aws_kms_alias.logs", { a: 1 }, { a: 2 }), trusting("111122223333")],
  ],
])("%s is not raised by %s", (code, _, changes) => {
  expect(findingsOf(changes).map(([found]) => found)).not.toContain(code);
});

it("what a replaced resource is given by AWS is neither a change nor a drift of its policy", () => {
  const before = {
    bucket: "old",
    policy: policy(bedrock, reader),
    tags: null,
    acceleration_status: "",
  };
  const planned: PlannedChange = {
    address: bucket,
    actions: ["delete", "create"],
    before,
    after: { bucket: "new", tags: null },
    after_unknown: { policy: true, arn: true, acceleration_status: true },
    replace_paths: [["bucket"]],
  };
  const drift = update(bucket, { ...before, policy: "", tags: null }, { ...before, tags: {} });
  const plan = planOf("111122223333", "us-east-1", [planned], [drift]);
  const configured = {
    ...plan.configuration,
    root_module: { resources: [{ address: bucket, expressions: { bucket: {}, tags: {} } }] },
  };
  const { findings, groups } = reviewOf({ "a.json": { ...plan, configuration: configured } });
  expect(findings.map(({ code }) => code)).toStrictEqual(["review/logs-destroyed"]);
  expect(groups[0]?.changes[0]?.attributes.map(({ path }) => path)).toStrictEqual(["bucket"]);
  expect(groups[0]?.drift).toStrictEqual([]);
});

it("findings of one risk stand in the order of the rules, whichever group they are of", () => {
  const { findings } = reviewOf({
    "a.json": planOf("111122223333", "us-east-1", [
      bucketPolicy(policy(bedrock), policy(bedrock, reader)),
    ]),
    "b.json": planOf("222233334444", "us-east-1", [destroy(logging)]),
    "c.json": planOf("333344445555", "us-east-1", [destroy(logging)]),
  });
  expect(findings.map(({ code }) => code)).toStrictEqual([
    "review/logging-removed",
    "review/policy-widened",
  ]);
});

const opened = (statement: object): string | undefined =>
  findingsOf([bucketPolicy(policy(bedrock), policy(bedrock, { ...reader, ...statement }))])[0]?.[1];

it.each([
  [
    { StringEquals: { "kms:CallerAccount": "111122223333" } },
    "everyone of account {account} may now",
  ],
  [{ StringEquals: { "aws:PrincipalOrgID": "o-acme" } }, "everyone of organisation o-acme may now"],
  [
    {
      StringEquals: { "aws:PrincipalOrgID": "o-acme" },
      ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/replicate-*" },
    },
    "everyone of organisation o-acme like arn:{partition}:iam::*:role/replicate-* may now",
  ],
  [{ StringEqualsIfExists: { "aws:PrincipalOrgID": "o-acme" } }, "everyone may now"],
  [{ StringNotEquals: { "aws:PrincipalOrgID": "o-acme" } }, "everyone may now"],
])("conditions on who asks are named: %j", (Condition, start) => {
  expect(opened({ Principal: "*", Condition })).toBe(`${start} read (s3:GetObject)`);
});

it("all but some actions are not called by the names of those", () => {
  const statement = { Action: undefined, NotAction: "s3:Put*" };
  expect(opened(statement)).toBe("account 999988887777 may now do anything else (all but s3:Put*)");
});
