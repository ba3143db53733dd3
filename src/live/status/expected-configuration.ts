import type { TargetContent } from "../../resolve/blueprints/blueprint";
import { present } from "../../resolve/present";
import type { CloudWatch, Settings } from "../../resolve/settings/settings";
import type { DataType } from "../../spec/spec";
import {
  dataTypes,
  type CloudWatchDelivery,
  type DeliveryPlace,
  type LoggingConfiguration,
} from "../aws/logging-configuration";

/** The logging configuration that the spec asks for, audio included. */
export function expectedConfiguration(content: TargetContent<string>): LoggingConfiguration {
  const { settings } = content;
  const { s3, cloudwatch } = settings;
  const flags = dataTypes.map((type) => [type, settings.dataTypes.includes(type)] as const);
  return present({
    flags: Object.fromEntries(flags) as Record<DataType, boolean>,
    s3: s3 && present({ bucket: s3.name, prefix: s3.prefix }),
    cloudwatch: cloudwatch && expectedCloudWatch(cloudwatch, content),
  });
}

function expectedCloudWatch(
  cloudwatch: CloudWatch<string>,
  content: TargetContent<string>,
): CloudWatchDelivery {
  return present({
    logGroup: cloudwatch.logGroup.name,
    roleArn: cloudwatch.role.arn,
    largeData: expectedLargeData(cloudwatch, content.settings),
  });
}

function expectedLargeData(
  { largeData }: CloudWatch<string>,
  { s3 }: Settings<string>,
): DeliveryPlace | undefined {
  if (largeData === undefined) return undefined;
  const bucket = largeData.kind === "shared" ? s3?.name : largeData.name;
  return bucket === undefined ? undefined : present({ bucket, prefix: largeData.prefix });
}
