import type { JsonMap } from "../../../src/spec/json-value";
import { findingsOf } from "../findings-of";
import type { PlannedChange } from "../plan-of";
import { create, delivery, policy, update } from "../planned-changes";

const stream = (logGroup: string, region = "us-east-1"): string =>
  `arn:aws:logs:${region}:111122223333:log-group:${logGroup}:log-stream:aws/bedrock/modelinvocations`;
const writes = (...resources: readonly string[]): JsonMap => ({
  Effect: "Allow",
  Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
  Resource: [...resources],
});
const reads = (resource: string, action = "s3:GetObject"): JsonMap => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
});
const rolePolicy = (before: JsonMap, after: JsonMap, label = "delivery"): PlannedChange =>
  update(`aws_iam_role_policy.${label}`, { policy: policy(before) }, { policy: policy(after) });
const to = (logGroup: string, bucket: string, prefix = ""): JsonMap => ({
  cloudwatch_config: [{ log_group_name: logGroup }],
  s3_config: [{ bucket_name: bucket, key_prefix: prefix }],
});
const moves = delivery(to("old", "old-bucket"), to("new", "new-bucket"));
const madeBucket = create("aws_s3_bucket.new", { bucket: "new-bucket" });
const folder = (bucket: string, prefix = ""): string =>
  `arn:aws:s3:::${bucket}/${prefix}AWSLogs/111122223333/BedrockModelInvocationLogs/*`;

function widenedBy(...changes: readonly PlannedChange[]): readonly string[] {
  return findingsOf(changes)
    .filter(([code]) => code === "review/policy-widened")
    .map(([, message]) => message);
}

it.each<readonly [string, readonly PlannedChange[]]>([
  [
    "the delivery role follows the log group",
    [moves, rolePolicy(writes(stream("old")), writes(stream("new")))],
  ],
  [
    "a role follows the folder of the logs into another bucket",
    [moves, rolePolicy(reads(folder("old-bucket")), reads(folder("new-bucket")), "panther_read")],
  ],
  [
    "a role follows the folder of the logs within a bucket",
    [
      delivery(to("old", "logs"), to("old", "logs", "models")),
      rolePolicy(reads(folder("logs")), reads(folder("logs", "models/")), "panther_read"),
    ],
  ],
  [
    "a role follows into a bucket that is made for the logs",
    [
      moves,
      madeBucket,
      rolePolicy(reads("arn:aws:s3:::old-bucket/*"), reads("arn:aws:s3:::new-bucket/*"), "reader"),
    ],
  ],
  [
    "S3 replicates another bucket",
    [
      moves,
      rolePolicy(
        reads("arn:aws:s3:::old-bucket", "s3:ListBucket"),
        reads("arn:aws:s3:::new-bucket", "s3:ListBucket"),
        "archive",
      ),
    ],
  ],
])("%s, and is no wider for it", (_, changes) => {
  expect(widenedBy(...changes)).toStrictEqual([]);
});

const place = (name: string, region = "{region}"): string =>
  `arn:{partition}:logs:${region}:{account}:log-group:${name}:log-stream:aws/bedrock/`;
const mayWrite = (where: string): string =>
  `the role in aws_iam_role_policy.delivery may now write (logs:CreateLogStream, logs:PutLogEvents) in new places: ${where}`;
const mayRead = (key: string): string =>
  `the role in aws_iam_role_policy.reader may now read (s3:GetObject) in new places: arn:{partition}:s3:::new-bucket/${key}`;

it.each<readonly [string, string, readonly PlannedChange[]]>([
  [
    "logging stays where it is",
    mayWrite(`${place("new")}modelinvocations`),
    [rolePolicy(writes(stream("old")), writes(stream("new")))],
  ],
  [
    "the log group is none of the two",
    mayWrite(`${place("other")}modelinvocations`),
    [moves, rolePolicy(writes(stream("old")), writes(stream("other")))],
  ],
  [
    "something is added on the way",
    mayWrite(`${place("other")}modelinvocations`),
    [moves, rolePolicy(writes(stream("old")), writes(stream("new"), stream("other")))],
  ],
  [
    "the stream is in another Region",
    mayWrite(`${place("new", "eu-west-1")}modelinvocations`),
    [moves, rolePolicy(writes(stream("old")), writes(stream("new", "eu-west-1")))],
  ],
  [
    "it takes in more streams",
    mayWrite(`${place("new")}*`),
    [
      moves,
      rolePolicy(writes(stream("old")), writes(stream("new").replace(/modelinvocations$/, "*"))),
    ],
  ],
  [
    "it may do more than before",
    "the role in aws_iam_role_policy.delivery may now delete (logs:DeleteLogStream)",
    [
      moves,
      rolePolicy(writes(stream("old")), {
        ...writes(stream("new")),
        Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DeleteLogStream"],
      }),
    ],
  ],
  [
    "the other bucket is there already, and may hold anything",
    mayRead("*"),
    [
      moves,
      rolePolicy(reads("arn:aws:s3:::old-bucket/*"), reads("arn:aws:s3:::new-bucket/*"), "reader"),
    ],
  ],
  [
    "it could read no logs before",
    mayRead("AWSLogs/{account}/BedrockModelInvocationLogs/*"),
    [moves, rolePolicy(reads(folder("elsewhere")), reads(folder("new-bucket")), "reader")],
  ],
])("a role is wider where %s", (_, message, changes) => {
  expect(widenedBy(...changes)).toStrictEqual([message]);
});
