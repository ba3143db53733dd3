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
import type { KeyPolicies, StackPolicies } from "./read-stack-policies";
import type { StackPlace } from "./resolve-references";

const dataKeyActions = ["kms:GenerateDataKey", "kms:Decrypt"];

const logsActions = [
  "kms:Encrypt",
  "kms:Decrypt",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
  "kms:GenerateDataKey",
];

/** What no service needs of a key. */
const administration = [
  "kms:CreateGrant",
  "kms:ScheduleKeyDeletion",
  "kms:DisableKey",
  "kms:PutKeyPolicy",
  "kms:DisableKeyRotation",
];

const titled = (who: string, actions: readonly string[]) =>
  Object.fromEntries(actions.map((action) => [`${who} calls ${action}`, { action }]));

/** Bedrock and CloudWatch Logs may use the key for what it encrypts; the account may administer it. */
export function expectOfKey(key: KeyPolicies, stack: StackPolicies): readonly Expectation[] {
  const base = { account: stack.account, resource: key.arn, resourcePolicy: key.policy };
  return [
    ...expectOfBedrock(key, stack),
    ...expectOfLogs(key, stack),
    ...rows(
      key.isOwn ? "allowed" : "denied",
      { ...base, ...administrator(stack) },
      {
        ...titled("an administrator", [...administration, "kms:CancelKeyDeletion", "kms:Decrypt"]),
      },
    ),
    ...rows(
      "denied",
      { ...base, ...bystander(stack) },
      {
        ...titled("a role without permission", ["kms:Decrypt", ...administration]),
      },
    ),
    ...Object.values(strangers(stack)).flatMap((stranger) =>
      rows(
        "denied",
        { ...base, ...stranger },
        {
          ...titled("a stranger", ["kms:Decrypt", "kms:GenerateDataKey", "kms:PutKeyPolicy"]),
        },
      ),
    ),
  ];
}

function expectOfBedrock(key: KeyPolicies, stack: StackPolicies): readonly Expectation[] {
  const bedrock = {
    ...bedrockFor(stack),
    account: stack.account,
    resource: key.arn,
    resourcePolicy: key.policy,
  };
  const mayUse = key.encryptsBuckets.length > 0;
  return [
    ...rows(mayUse ? "allowed" : "denied", bedrock, titled("Bedrock", dataKeyActions)),
    ...rows("denied", bedrock, titled("Bedrock", ["kms:Encrypt", ...administration])),
    ...dataKeyActions.flatMap((action) =>
      rows(
        "denied",
        { ...bedrock, action },
        {
          ...confusedDeputies(stack),
          ...otherServices(stack),
        },
      ),
    ),
  ];
}

function expectOfLogs(key: KeyPolicies, stack: StackPolicies): readonly Expectation[] {
  const { logGroupArn = `${groupsOf(stack)}unused` } = stack;
  const logs = {
    principal: logsPrincipal(stack),
    account: stack.account,
    resource: key.arn,
    resourcePolicy: key.policy,
    context: encrypting(logGroupArn),
  };
  return [
    ...rows(key.encryptsLogGroup ? "allowed" : "denied", logs, titled("Logs", logsActions)),
    ...rows("denied", logs, titled("Logs", administration)),
    ...logsActions.flatMap((action) =>
      rows(
        "denied",
        { ...logs, action },
        {
          "Logs, for another log group": { context: encrypting(`${groupsOf(stack)}other`) },
          "Logs, for a log group whose name begins the same": {
            context: encrypting(`${logGroupArn}-other`),
          },
          "Logs, for another account's log group": {
            context: encrypting(logGroupArn.replace(stack.account, "999999999999")),
          },
          "Logs, for a log group in another Region": {
            context: encrypting(logGroupArn.replace(stack.region, "xx-other-1")),
          },
          "Logs, for nothing": { context: serviceContext },
          "Logs of another Region": {
            principal: logsPrincipal({ ...stack, region: "xx-other-1" }),
          },
          "someone without permission, for that log group": {
            ...bystander(stack),
            context: { ...personContext, ...encrypting(logGroupArn) },
          },
        },
      ),
    ),
  ];
}

const serviceContext = { "aws:SecureTransport": "true", "aws:PrincipalIsAWSService": "true" };

function encrypting(logGroupArn: string) {
  return { ...serviceContext, "kms:EncryptionContext:aws:logs:arn": logGroupArn };
}

function groupsOf({ partition, region, account }: StackPlace): string {
  return `arn:${partition}:logs:${region}:${account}:log-group:/`;
}

function logsPrincipal({ partition, region }: StackPlace): string {
  return `logs.${region}.${logsSuffixes[partition] ?? "amazonaws.com"}`;
}

/** Where the principal of CloudWatch Logs has a name of its own. */
const logsSuffixes: Readonly<Record<string, string>> = {
  "aws-iso": "c2s.ic.gov",
  "aws-iso-b": "sc2s.sgov.gov",
};
