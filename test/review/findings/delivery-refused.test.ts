import type { JsonMap } from "../../../src/spec/json-value";
import { findingsOf } from "../findings-of";
import type { PlannedChange } from "../plan-of";
import {
  bedrock,
  bucketEncryption,
  bucketPolicy,
  create,
  delivery,
  destroy,
  objects,
  policy,
  reader,
  toS3,
  update,
} from "../planned-changes";

const keyId = "11111111-2222-3333-4444-555555555555";
const keyArn = `arn:aws:kms:us-east-1:111122223333:key/${keyId}`;
const keyRefuses: PlannedChange = update(
  "aws_kms_key.logs",
  { key_id: keyId, policy: policy({ ...bedrock, Action: "kms:Decrypt", Resource: "*" }, reader) },
  { key_id: keyId, policy: policy(reader) },
);
const large = (prefix: string): JsonMap => ({
  large_data_delivery_s3_config: [{ bucket_name: "logs", key_prefix: prefix }],
});
const under = (prefix: string): JsonMap => ({
  s3_config: [{ bucket_name: "logs", key_prefix: prefix }],
});
const narrowed = bucketPolicy(
  policy({ ...bedrock, Resource: objects("", "large/") }),
  policy({ ...bedrock, Resource: objects("") }),
);
const deliveryRole = "aws_iam_role.delivery";
const rolePolicy = "aws_iam_role_policy.delivery";
const logsWrite = {
  Effect: "Allow",
  Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
  Resource:
    "arn:aws:logs:us-east-1:111122223333:log-group:a:log-stream:aws/bedrock/modelinvocations",
};
const losesRolePolicy: PlannedChange = {
  ...destroy(rolePolicy),
  before: { policy: policy(logsWrite) },
};
const byRole = (role: string): JsonMap => ({
  cloudwatch_config: [{ log_group_name: "logs", role_arn: role }],
});
const denial = {
  Effect: "Deny",
  Principal: "*",
  Action: "s3:Put*",
  Resource: "arn:aws:s3:::logs/*",
};
const denies = (statement: object): PlannedChange =>
  bucketPolicy(policy(bedrock), policy(bedrock, statement));
/** Further changes that stop Bedrock, with what is said of them. */
it.each<readonly [readonly PlannedChange[], string]>([
  [[narrowed], "Amazon Bedrock may no longer write (s3:PutObject) in all the old places"],
  [[keyRefuses], "Amazon Bedrock may no longer decrypt (kms:Decrypt)"],
  [[denies(denial)], "everyone is now kept from writing (s3:Put*)"],
  [
    [denies({ ...denial, Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-a" } } })],
    "everyone is now kept from writing (s3:Put*)",
  ],
  [
    [update(rolePolicy, { policy: policy(logsWrite) }, { policy: policy() })],
    "the role may no longer write (logs:CreateLogStream, logs:PutLogEvents)",
  ],
  [[losesRolePolicy], "the role may no longer write (logs:CreateLogStream, logs:PutLogEvents)"],
  [
    [destroy(deliveryRole), losesRolePolicy],
    "the role that Amazon Bedrock delivers with is destroyed",
  ],
  [
    [update("aws_kms_key.logs", { is_enabled: true }, { is_enabled: false })],
    "the key is disabled, so that logs can neither be written nor read",
  ],
  [
    [
      keyRefuses,
      update("aws_cloudwatch_log_group.logs", { kms_key_id: keyArn }, { kms_key_id: "arn:two" }),
    ],
    "Amazon Bedrock may no longer decrypt (kms:Decrypt)",
  ],
  [
    [
      keyRefuses,
      bucketEncryption(keyArn, "arn:two"),
      {
        ...bucketEncryption("arn:two", keyArn),
        address: "aws_s3_bucket_server_side_encryption_configuration.large_data",
      },
    ],
    "Amazon Bedrock may no longer decrypt (kms:Decrypt)",
  ],
  [
    [
      bucketPolicy(policy({ ...bedrock, Resource: objects("logs/") }), policy()),
      delivery(under("logs/"), { ...under("logs/"), text_data_delivery_enabled: false }),
    ],
    "Amazon Bedrock may no longer write (s3:PutObject)",
  ],
])("delivery is refused by %j", (changes, message) => {
  expect(findingsOf(changes)).toContainEqual(["review/delivery-refused", message]);
});

/** Further changes that look like it and leave Bedrock what it needs. */
it.each<readonly [string, readonly PlannedChange[]]>([
  [
    "a place that Bedrock no longer delivers to",
    [
      narrowed,
      delivery(
        { ...toS3, cloudwatch_config: [{ ...large("large") }] },
        { s3_config: [{ bucket_name: "logs", key_prefix: "" }] },
      ),
    ],
  ],
  [
    "a key that the bucket is no longer encrypted with",
    [keyRefuses, bucketEncryption(keyArn, "arn:two")],
  ],
  [
    "a denial that spares Bedrock",
    [denies({ ...denial, Condition: { Bool: { "aws:SecureTransport": "false" } } })],
  ],
  [
    "a denial of what Bedrock does not write",
    [denies({ ...denial, Resource: "arn:aws:s3:::logs/manual/*" })],
  ],
  [
    "a role that logging no longer names",
    [destroy(deliveryRole), losesRolePolicy, delivery(byRole("arn:one"), toS3)],
  ],
  [
    "a role's policy that another one takes the place of",
    [losesRolePolicy, create("aws_iam_role_policy.again", { policy: policy(logsWrite) })],
  ],
  [
    "the role of a consumer that loses its policy",
    [
      {
        ...losesRolePolicy,
        address: "aws_iam_role_policy.streams",
        before: { policy: policy({ ...logsWrite, Resource: "*" }) },
      },
    ],
  ],
  [
    "a key that is enabled again",
    [update("aws_kms_key.logs", { is_enabled: false }, { is_enabled: true })],
  ],
  [
    "a key of a bucket that has none of its own from now on",
    [keyRefuses, bucketEncryption(keyArn, "")],
  ],
  [
    "a key of a bucket that goes",
    [keyRefuses, { ...bucketEncryption(keyArn, ""), actions: ["delete"], after: null }],
  ],
  [
    "a prefix that Bedrock no longer delivers to, whatever the slash at its end",
    [
      bucketPolicy(policy({ ...bedrock, Resource: objects("logs/") }), policy()),
      delivery(under("logs/"), under("other/")),
    ],
  ],
])("delivery is not refused by %s", (_, changes) => {
  expect(findingsOf(changes).map(([found]) => found)).not.toContain("review/delivery-refused");
});
