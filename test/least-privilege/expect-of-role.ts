import {
  administrator,
  bedrockFor,
  bystander,
  confusedDeputies,
  otherServices,
  personContext,
} from "./callers";
import { rows, type Expectation } from "./expectation";
import type { RolePolicies, StackPolicies } from "./read-stack-policies";

/** Bedrock alone assumes the role, and the role writes to one stream. */
export function expectOfRole(role: RolePolicies, stack: StackPolicies): readonly Expectation[] {
  return [...expectOfTrust(role, stack), ...expectOfPermissions(role, stack)];
}

function expectOfTrust(role: RolePolicies, stack: StackPolicies): readonly Expectation[] {
  const assume = {
    ...bedrockFor(stack),
    account: stack.account,
    resource: role.arn,
    resourcePolicy: role.trust,
    action: "sts:AssumeRole",
  };
  return [
    ...rows("allowed", assume, { "Bedrock assumes the role": {} }),
    ...rows("denied", assume, {
      ...confusedDeputies(stack),
      ...otherServices(stack),
      "a role without permission assumes the role": bystander(stack),
      "an administrator assumes the role": administrator(stack),
      "an administrator of another account assumes the role": administrator({
        ...stack,
        account: "999999999999",
      }),
      "Bedrock tags the session": { action: "sts:TagSession" },
      "Bedrock assumes the role as a web identity": { action: "sts:AssumeRoleWithWebIdentity" },
    }),
  ];
}

function expectOfPermissions(role: RolePolicies, stack: StackPolicies): readonly Expectation[] {
  const { partition, account, region, logGroupArn = "" } = stack;
  const stream = `${logGroupArn}:log-stream:aws/bedrock/modelinvocations`;
  const groups = `arn:${partition}:logs:${region}:${account}:log-group:`;
  const base = {
    principal:
      role.arn
        .replace(":iam:", ":sts:")
        .replace(/:role\/.*\//, ":role/")
        .replace(":role/", ":assumed-role/") + "/session",
    account,
    resource: stream,
    context: personContext,
    identityPolicies: [role.permissions],
  };
  const actions = ["logs:CreateLogStream", "logs:PutLogEvents"];
  const calls = (...names: readonly string[]) =>
    Object.fromEntries(names.map((action) => [`the role calls ${action}`, { action }]));
  return [
    ...rows("allowed", base, calls(...actions)),
    ...actions.flatMap((action) =>
      rows(
        "denied",
        { ...base, action },
        {
          "the role, in another stream": { resource: `${logGroupArn}:log-stream:other` },
          "the role, in a stream whose name begins the same": { resource: `${stream}2` },
          "the role, in another log group": {
            resource: `${groups}/other:log-stream:aws/bedrock/modelinvocations`,
          },
          "the role, in a log group whose name begins the same": {
            resource: `${logGroupArn}2:log-stream:aws/bedrock/modelinvocations`,
          },
          "the role, in another Region": { resource: stream.replace(region, "xx-other-1") },
        },
      ),
    ),
    ...rows("denied", base, calls("logs:DeleteLogStream", "logs:GetLogEvents")),
    ...rows(
      "denied",
      { ...base, resource: logGroupArn },
      {
        ...calls("logs:DeleteLogGroup", "logs:PutRetentionPolicy", "logs:CreateLogGroup"),
      },
    ),
    ...expectOfOtherResources(base, stack),
  ];
}

/** The role has no part in what Bedrock does with buckets and keys. */
function expectOfOtherResources(
  role: Omit<Expectation, "title" | "expected" | "action">,
  { buckets, keys }: StackPolicies,
): readonly Expectation[] {
  return [
    ...buckets.flatMap(({ arn, policy }) =>
      rows(
        "denied",
        { ...role, resource: `${arn}/AWSLogs/x`, resourcePolicy: policy },
        {
          "the role writes to the bucket": { action: "s3:PutObject" },
          "the role reads from the bucket": { action: "s3:GetObject" },
        },
      ),
    ),
    ...keys.flatMap(({ arn, policy }) =>
      rows(
        "denied",
        { ...role, resource: arn, resourcePolicy: policy },
        {
          "the role decrypts": { action: "kms:Decrypt" },
          "the role makes data keys": { action: "kms:GenerateDataKey" },
        },
      ),
    ),
  ];
}
