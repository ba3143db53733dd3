import type { JsonMap } from "../../../src/spec/json-value";
import { findingsOf } from "../findings-of";
import type { PlannedChange } from "../plan-of";
import { create, policy, update } from "../planned-changes";

const stream = (name: string): string => `arn:aws:kinesis:us-east-1:111122223333:stream/${name}`;
const role = (name: string): string => `arn:aws:iam::111122223333:role/audit/${name}`;
const may = (resource: string, ...actions: readonly string[]): JsonMap => ({
  Effect: "Allow",
  Action: [...actions],
  Resource: resource,
});
const put = ["kinesis:PutRecord", "kinesis:PutRecords"];
const policyOf = (...statements: readonly JsonMap[]): PlannedChange =>
  update(
    "aws_iam_role_policy.streams",
    { role: "streams", policy: policy(may(stream("b"), ...put)) },
    { role: "streams", policy: policy(may(stream("b"), ...put), ...statements) },
  );
const sendsTo = (arn: string, by = "streams"): PlannedChange =>
  create("aws_cloudwatch_log_subscription_filter.stream_2", {
    destination_arn: arn,
    role_arn: role(by),
  });

const archive = "arn:aws:s3:::archive";
const keys = "arn:aws:kms:us-east-1:999988887777:";
const replicatesWith = (key: string): PlannedChange =>
  create("aws_s3_bucket_replication_configuration.archive", {
    role: role("streams"),
    rule: [
      {
        status: "Enabled",
        destination: [
          {
            bucket: archive,
            account: "999988887777",
            encryption_configuration: [{ replica_kms_key_id: key }],
          },
        ],
      },
    ],
  });
const encrypts = (resource: string, alias?: string): JsonMap => ({
  ...may(resource, "kms:Encrypt", "kms:GenerateDataKey"),
  ...(alias !== undefined && {
    Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": alias } },
  }),
});

function widenedBy(...changes: readonly PlannedChange[]): readonly string[] {
  return findingsOf(changes)
    .filter(([code]) => code === "review/policy-widened")
    .map(([, message]) => message);
}

it.each<readonly [string, readonly PlannedChange[]]>([
  ["a second stream", [sendsTo(stream("c")), policyOf(may(stream("c"), ...put))]],
  [
    "another kind of stream",
    [
      sendsTo("arn:aws:firehose:us-east-1:111122223333:deliverystream/d"),
      policyOf(
        may("arn:aws:firehose:us-east-1:111122223333:deliverystream/d", "firehose:PutRecord"),
      ),
    ],
  ],
  [
    "another bucket and its key",
    [
      replicatesWith(`${keys}key/1`),
      policyOf(may(`${archive}/logs/*`, "s3:ReplicateObject"), encrypts(`${keys}key/1`)),
    ],
  ],
  [
    "a key that is known by its alias",
    [replicatesWith(`${keys}alias/a`), policyOf(encrypts(`${keys}key/*`, "alias/a"))],
  ],
])("a role follows what it sends to %s, and is no wider for it", (_, changes) => {
  expect(widenedBy(...changes)).toStrictEqual([]);
});

const mayWrite =
  "the role in aws_iam_role_policy.streams may now write (kinesis:PutRecord, kinesis:PutRecords) in new places: ";
const mayEncrypt =
  "the role in aws_iam_role_policy.streams may now encrypt (kms:Encrypt, kms:GenerateDataKey)";
const ownKinesis = "arn:{partition}:kinesis:{region}:{account}:stream/";

it.each<readonly [string, string, readonly PlannedChange[]]>([
  ["nothing sends there", `${mayWrite}${ownKinesis}c`, [policyOf(may(stream("c"), ...put))]],
  [
    "another stream is sent to",
    `${mayWrite}${ownKinesis}c`,
    [sendsTo(stream("d")), policyOf(may(stream("c"), ...put))],
  ],
  [
    "another role sends",
    `${mayWrite}${ownKinesis}c`,
    [sendsTo(stream("c"), "other"), policyOf(may(stream("c"), ...put))],
  ],
  [
    "it may write to more",
    `${mayWrite}${ownKinesis}*`,
    [sendsTo(stream("c")), policyOf(may(stream("*"), ...put))],
  ],
  [
    "it may read as well",
    "the role in aws_iam_role_policy.streams may now read (kinesis:GetRecords)",
    [sendsTo(stream("c")), policyOf(may(stream("c"), ...put, "kinesis:GetRecords"))],
  ],
  [
    "all keys are open to it",
    mayEncrypt,
    [replicatesWith(`${keys}alias/a`), policyOf(encrypts(`${keys}key/*`))],
  ],
  [
    "the key has another alias",
    mayEncrypt,
    [replicatesWith(`${keys}alias/a`), policyOf(encrypts(`${keys}key/*`, "alias/b"))],
  ],
])("a role is wider where %s", (_, message, changes) => {
  expect(widenedBy(...changes)).toStrictEqual([message]);
});

it("the first of several new places is named, and how many more there are", () => {
  expect(widenedBy(policyOf(may(stream("c"), ...put), may(stream("d"), ...put)))).toStrictEqual([
    `${mayWrite}${ownKinesis}c and 1 more`,
  ]);
});
