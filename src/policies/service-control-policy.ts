import type { OwnedResources } from "./owned-resources";
import type { Statement } from "./policy-document";
import type { SharedReaders } from "./share-with-panther";

/** What to protect, and from whom. */
export interface ProtectedLogging {
  /** The Regions whose logging configuration is protected. */
  readonly regions: readonly string[];
  readonly resources: OwnedResources;
  /** The aliases of all keys: those of what keeps the logs, and those of what reads them. */
  readonly aliasArns: readonly string[];
  /** The roles of the stacks: those that deliver, replicate and read. */
  readonly roleArns: readonly string[];
  readonly readers: readonly SharedReaders[];
  /** ARN patterns of the principals that may change what is protected. */
  readonly exempt: readonly string[];
}

const bucketActions = [
  "s3:BypassGovernanceRetention",
  "s3:DeleteBucket",
  "s3:DeleteBucketPolicy",
  "s3:DeleteObject",
  "s3:DeleteObjectVersion",
  "s3:PutBucketAcl",
  "s3:PutBucketLogging",
  "s3:PutBucketObjectLockConfiguration",
  "s3:PutBucketOwnershipControls",
  "s3:PutBucketPolicy",
  "s3:PutBucketPublicAccessBlock",
  "s3:PutBucketVersioning",
  "s3:PutEncryptionConfiguration",
  "s3:PutLifecycleConfiguration",
  "s3:PutReplicationConfiguration",
];

const logGroupActions = [
  "logs:AssociateKmsKey",
  "logs:DeleteDataProtectionPolicy",
  "logs:DeleteLogGroup",
  "logs:DeleteLogStream",
  "logs:DeleteRetentionPolicy",
  "logs:DisassociateKmsKey",
  "logs:PutDataProtectionPolicy",
  "logs:PutRetentionPolicy",
];

const roleActions = [
  "iam:AttachRolePolicy",
  "iam:DeleteRole",
  "iam:DeleteRolePermissionsBoundary",
  "iam:DeleteRolePolicy",
  "iam:DetachRolePolicy",
  "iam:PutRolePermissionsBoundary",
  "iam:PutRolePolicy",
  "iam:UpdateAssumeRolePolicy",
];

const keyActions = [
  "kms:DisableKey",
  "kms:DisableKeyRotation",
  "kms:PutKeyPolicy",
  "kms:ScheduleKeyDeletion",
];

/**
 * Nobody but the exempt may change or delete what logs, what keeps the logs, and what reads them.
 *
 * The statements deny and allow nothing, so they add to what an organisation has. Service control policies do
 * not reach services and their roles; the condition says so once more, for whoever uses the statements elsewhere.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
export function serviceControlStatements(protection: ProtectedLogging): readonly Statement[] {
  const { regions, resources, aliasArns, roleArns, readers, exempt } = protection;
  const { bucketArns, policyOnlyBucketArns, logGroupArns } = resources;
  const unlessExempt = {
    ArnNotLike: { "aws:PrincipalArn": exempt },
    BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
  };
  const deny = (
    sid: string,
    actions: readonly string[],
    protectedArns: readonly string[],
    condition: Statement["Condition"] = {},
  ): readonly Statement[] =>
    protectedArns.length === 0
      ? []
      : [
          {
            Sid: sid,
            Effect: "Deny",
            Action: actions,
            Resource: protectedArns,
            Condition: { ...unlessExempt, ...condition },
          },
        ];
  return [
    ...deny("ProtectLoggingConfiguration", loggingActions, ["*"], {
      StringEquals: { "aws:RequestedRegion": regions },
    }),
    ...deny("ProtectLogBuckets", bucketActions, withObjects(bucketArns)),
    ...deny("ProtectBucketPolicies", bucketPolicyActions, policyOnlyBucketArns),
    ...deny("ProtectLogGroups", logGroupActions, withStreams(logGroupArns)),
    ...deny("ProtectRoles", roleActions, roleArns),
    ...deny("ProtectKeyAliases", ["kms:DeleteAlias", "kms:UpdateAlias"], aliasArns),
    ...deny("ProtectKeys", keyActions, keysOf(aliasArns), {
      "ForAnyValue:StringEquals": { "kms:ResourceAliases": aliasNames(aliasArns) },
    }),
    ...readers.flatMap(({ sid, actions, arns, alsoExempt }) =>
      deny(sid, actions, arns, {
        ArnNotLike: { "aws:PrincipalArn": [...exempt, ...alsoExempt] },
      }),
    ),
  ];
}

const loggingActions = [
  "bedrock:DeleteModelInvocationLoggingConfiguration",
  "bedrock:PutModelInvocationLoggingConfiguration",
];

const bucketPolicyActions = ["s3:DeleteBucketPolicy", "s3:PutBucketPolicy"];

function withObjects(bucketArns: readonly string[]): readonly string[] {
  return bucketArns.flatMap((arn) => [arn, `${arn}/*`]);
}

/** Some actions see a log group with `:*` at its end, and some without. */
function withStreams(logGroupArns: readonly string[]): readonly string[] {
  return logGroupArns.flatMap((arn) => [arn, `${arn}:*`]);
}

/** A key is known by its alias only, and a condition asks for that. */
function keysOf(aliasArns: readonly string[]): readonly string[] {
  return [...new Set(aliasArns.map((arn) => arn.replace(/:alias\/.*$/, ":key/*")))];
}

function aliasNames(aliasArns: readonly string[]): readonly string[] {
  return [...new Set(aliasArns.map((arn) => arn.replace(/^.*:alias\//, "alias/")))];
}
