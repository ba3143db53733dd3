import { CloudwatchLogDataProtectionPolicy } from "@cdktf/provider-aws/lib/cloudwatch-log-data-protection-policy";
import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { dataProtectionPolicy } from "../policies/data-protection";
import type { CloudWatch, OwnedLogGroup } from "../resolve/settings/settings";
import { logGroupArn } from "../spec/log-group-arn";
import { keyArnOf } from "./key-arn-of";
import {
  addResource,
  protectFromDeletion,
  type Readiness,
  type ResourceIdentity,
  type StackScope,
} from "./stack-scope";

/** A mask that went with the logging would show what it had hidden. */
const identity: ResourceIdentity = { label: "logs", whenRetired: "keep" };

/** A log group as the delivery role, the logging configuration and the outputs need it. */
export interface DeliveryLogGroup extends Readiness {
  readonly name: string;
  /** Without `:*` at its end. */
  readonly arn: string;
}

/** Adds the log group that Bedrock writes to, or names the one that is already there. */
export function addLogGroup(
  scope: StackScope,
  { logGroup }: CloudWatch<string>,
  key: KmsKey | undefined,
): DeliveryLogGroup {
  if (logGroup.kind === "existing") {
    return { name: logGroup.name, arn: logGroupArn(scope.source, logGroup.name), readyAfter: [] };
  }
  const kmsKeyId = keyArnOf(logGroup.encryption, key);
  const group = addResource(scope, CloudwatchLogGroup, identity, {
    name: logGroup.name,
    ...(logGroup.retentionDays === undefined ? {} : { retentionInDays: logGroup.retentionDays }),
    ...(kmsKeyId !== undefined && { kmsKeyId }),
    // The default class is not written: providers that know no classes would replace the group.
    ...(logGroup.logGroupClass === "STANDARD" ? {} : { logGroupClass: logGroup.logGroupClass }),
    ...protectFromDeletion(scope),
  });
  return {
    name: group.name,
    arn: group.arn,
    readyAfter: [group, ...addDataProtection(scope, group, logGroup)],
  };
}

/** The mask stands before the first event: what was stored unmasked stays unmasked. */
function addDataProtection(
  scope: StackScope,
  group: CloudwatchLogGroup,
  { maskedIdentifiers }: OwnedLogGroup<string>,
): readonly CloudwatchLogDataProtectionPolicy[] {
  if (maskedIdentifiers.length === 0) return [];
  return [
    addResource(scope, CloudwatchLogDataProtectionPolicy, identity, {
      logGroupName: group.name,
      policyDocument: JSON.stringify(
        dataProtectionPolicy(maskedIdentifiers, scope.source.partition),
      ),
    }),
  ];
}
