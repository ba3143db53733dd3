import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { Settings } from "../resolve/settings/settings";
import { addConsumers } from "./consumers/add-consumers";
import { addDeliveryBucket } from "./delivery-bucket";
import { deliveryPrefixes } from "../resolve/settings/delivery-prefixes";
import { addDeliveryRole } from "./delivery-role";
import { addEncryptionKey } from "./encryption-key";
import { ownLargeDataBucket } from "./own-large-data-bucket";
import { addLogGroup } from "./log-group";
import { addLoggingConfiguration, type S3Delivery } from "./logging-configuration";
import { addOutputs } from "./outputs";
import type { ResourceIdentity, StackScope } from "./stack-scope";
import type { TargetResources } from "./target-resources";

const logs: ResourceIdentity = { label: "logs", whenRetired: "keep" };
const largeDataBodies: ResourceIdentity = { label: "large_data", whenRetired: "keep" };

/** Adds everything that one target logs with, and what reads its logs. */
export function addTargetResources(scope: StackScope): void {
  const { cloudwatch } = scope.content.settings;
  const key = addEncryptionKey(scope);
  const logGroup = cloudwatch && addLogGroup(scope, cloudwatch, key);
  const resources: TargetResources = {
    ...(key && { key }),
    ...addBuckets(scope, key),
    ...(logGroup && { logGroup }),
    ...(logGroup && { role: addDeliveryRole(scope, cloudwatch, logGroup) }),
  };
  addConfiguration(scope, resources);
  addOutputs(scope, resources, addConsumers(scope, resources));
}

function addBuckets(
  scope: StackScope,
  key: KmsKey | undefined,
): Pick<TargetResources, "logBucket" | "largeDataBucket"> {
  const { settings } = scope.content;
  const { s3 } = settings;
  const largeData = ownLargeDataBucket(scope);
  return {
    ...(s3 && {
      logBucket: addDeliveryBucket(scope, logs, s3, deliveryPrefixes(settings), key),
    }),
    ...(largeData && {
      largeDataBucket: addDeliveryBucket(
        scope,
        largeDataBodies,
        largeData,
        [largeData.prefix],
        key,
      ),
    }),
  };
}

function addConfiguration(scope: StackScope, resources: TargetResources): void {
  const { settings } = scope.content;
  const { key, logBucket, largeDataBucket, logGroup, role } = resources;
  const largeData = largeDataDelivery(settings, resources);
  addLoggingConfiguration(scope, {
    ...(logBucket && { s3: { bucketName: logBucket.name, prefix: settings.s3?.prefix } }),
    ...(logGroup &&
      role && {
        cloudwatch: {
          logGroupName: logGroup.name,
          roleArn: role.arn,
          ...(largeData && { largeData }),
        },
      }),
    readyAfter: [
      ...(key ? [key] : []),
      ...[logBucket, largeDataBucket, logGroup, role].flatMap((part) => part?.readyAfter ?? []),
    ],
  });
}

function largeDataDelivery(
  { cloudwatch }: Settings<string>,
  { logBucket, largeDataBucket }: TargetResources,
): S3Delivery | undefined {
  const bucket = largeDataBucket ?? logBucket;
  if (cloudwatch?.largeData === undefined || bucket === undefined) return undefined;
  return { bucketName: bucket.name, prefix: cloudwatch.largeData.prefix };
}
