import type { JsonMap } from "../../../src/spec/json-value";
import { findingsOf } from "../findings-of";
import type { PlannedChange } from "../plan-of";
import { bucket, create, destroy, policy, reader, update } from "../planned-changes";

const listed = (grantee: JsonMap, permission = "READ"): JsonMap => ({
  access_control_policy: [{ owner: [{ id: "0a1b" }], grant: [{ permission, grantee: [grantee] }] }],
});
const group = (name: string): JsonMap => ({
  type: "Group",
  uri: `http://acs.amazonaws.com/groups/${name}`,
});
const access = (after: JsonMap): PlannedChange =>
  update("aws_s3_bucket_acl.logs", listed({ id: "0a1b" }, "FULL_CONTROL"), after);
const keyGrant = (grantee: string): PlannedChange =>
  create("aws_kms_grant.reader", {
    grantee_principal: grantee,
    operations: ["Decrypt", "DescribeKey"],
  });
const permission = (after: JsonMap): PlannedChange =>
  create("aws_lambda_permission.reader", { action: "lambda:InvokeFunction", ...after });
const blocked: JsonMap = { block_public_acls: true, restrict_public_buckets: true };

/** What lets somebody in without the policy of a bucket, key or role. */
it.each<readonly [string, readonly PlannedChange[], string]>([
  [
    "review/access-list-widened",
    [access(listed(group("global/AllUsers"), "WRITE"))],
    "an access control list lets everyone in (WRITE)",
  ],
  [
    "review/access-list-widened",
    [access(listed(group("global/AuthenticatedUsers")))],
    "an access control list lets every AWS account in (READ)",
  ],
  [
    "review/access-list-widened",
    [access(listed(group("s3/LogDelivery"), "WRITE"))],
    "an access control list lets the log delivery of Amazon S3 in (WRITE)",
  ],
  [
    "review/access-list-widened",
    [access(listed({ id: "9f8e" }))],
    "an access control list lets another account (9f8e) in (READ)",
  ],
  [
    "review/access-list-widened",
    [update(bucket, { acl: "private" }, { acl: "authenticated-read" })],
    "an access control list lets every AWS account in (READ)",
  ],
  [
    "review/access-list-widened",
    [
      update(
        bucket,
        { tags: null },
        { grant: [{ ...group("global/AllUsers"), permissions: ["READ", "READ_ACP"] }] },
      ),
    ],
    "an access control list lets everyone in (READ, READ_ACP)",
  ],
  [
    "review/policy-widened",
    [keyGrant("arn:aws:iam::999988887777:role/reader")],
    "role reader of account 999988887777 may now decrypt (kms:Decrypt) and read (kms:DescribeKey)",
  ],
  [
    "review/policy-widened",
    [permission({ principal: "999988887777" })],
    "account 999988887777 may now use (lambda:InvokeFunction)",
  ],
  [
    "review/policy-widened",
    [permission({ principal: "s3.amazonaws.com", source_account: "999988887777" })],
    "account 999988887777 may now use (lambda:InvokeFunction)",
  ],
  [
    "review/policy-widened",
    [permission({ principal: "*", principal_org_id: "o-acme" })],
    "everyone of organisation o-acme may now use (lambda:InvokeFunction)",
  ],
  [
    "review/policy-widened",
    [create("aws_cloudwatch_event_permission.other", { principal: "999988887777" })],
    "account 999988887777 may now write (events:PutEvents)",
  ],
  [
    "review/policy-widened",
    [
      update("aws_kms_alias.logs", { a: 1 }, { a: 2 }),
      create("aws_kms_key_policy.logs", {
        policy: policy({ ...reader, Action: "kms:Decrypt", Resource: "*" }),
      }),
    ],
    "account 999988887777 may now decrypt (kms:Decrypt)",
  ],
  [
    "review/protection-dropped",
    [{ ...destroy("aws_s3_bucket_public_access_block.logs"), before: blocked }],
    "public access is no longer blocked (restrict_public_buckets)",
  ],
  [
    "review/protection-dropped",
    [
      update("aws_s3_account_public_access_block.own", blocked, {
        ...blocked,
        block_public_acls: false,
      }),
    ],
    "public access is no longer blocked (block_public_acls)",
  ],
])("%s is raised by %j", (code, changes, message) => {
  expect(findingsOf(changes)).toContainEqual([code, message]);
});

it.each<readonly [string, string, readonly PlannedChange[]]>([
  [
    "review/policy-widened",
    "a grant on a key to a role of the target's own account",
    [keyGrant("arn:aws:iam::111122223333:role/reader")],
  ],
  [
    "review/policy-widened",
    "a grant on a key that goes",
    [
      {
        ...destroy("aws_kms_grant.reader"),
        before: { grantee_principal: "999988887777", operations: ["Decrypt"] },
      },
    ],
  ],
  [
    "review/policy-widened",
    "a permission of a service that acts for the target's own account",
    [
      permission({ principal: "s3.amazonaws.com", source_account: "111122223333" }),
      permission({ principal: "logs.amazonaws.com", source_arn: "arn:aws:s3:::logs" }),
    ],
  ],
  [
    "review/policy-widened",
    "a permission of another account that takes another name",
    [
      {
        ...permission({ principal: "999988887777", statement_id: "new" }),
        actions: ["delete", "create"],
        before: {
          action: "lambda:InvokeFunction",
          principal: "999988887777",
          statement_id: "old",
        },
      },
    ],
  ],
  [
    "review/access-list-widened",
    "a list that lets in the owner alone",
    [access(listed({ id: "0a1b" }, "WRITE"))],
  ],
  [
    "review/access-list-widened",
    "the list of everyone that goes",
    [{ ...destroy("aws_s3_bucket_acl.logs"), before: { acl: "public-read" } }],
  ],
  [
    "review/protection-dropped",
    "a block of public access that covers more",
    [
      update(
        "aws_s3_bucket_public_access_block.logs",
        { ...blocked, ignore_public_acls: false },
        { ...blocked, ignore_public_acls: true },
      ),
    ],
  ],
])("%s is not raised by %s", (code, _, changes) => {
  expect(findingsOf(changes).map(([found]) => found)).not.toContain(code);
});
