import { present } from "../../resolve/present";
import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import {
  dataTypes,
  type CloudWatchDelivery,
  type DeliveryPlace,
  type LoggingConfiguration,
} from "./logging-configuration";

/**
 * Reads a logging configuration as the API prints it; nothing where there is none.
 *
 * Where logging is off the API leaves the configuration out; one without any key is none either.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LoggingConfig.html
 */
export function readLoggingConfiguration(
  loggingConfig: JsonValue | undefined,
): LoggingConfiguration | undefined {
  if (!isJsonMap(loggingConfig) || Object.keys(loggingConfig).length === 0) return undefined;
  return present({
    flags: readFlags(loggingConfig),
    s3: readPlace(loggingConfig["s3Config"]),
    cloudwatch: readCloudWatch(loggingConfig["cloudWatchConfig"]),
  });
}

function readFlags(loggingConfig: JsonMap): LoggingConfiguration["flags"] {
  const told = dataTypes.flatMap((dataType) => {
    const flag = loggingConfig[`${dataType}DataDeliveryEnabled`];
    return typeof flag === "boolean" ? [[dataType, flag] as const] : [];
  });
  return Object.fromEntries(told);
}

function readCloudWatch(config: JsonValue | undefined): CloudWatchDelivery | undefined {
  if (!isJsonMap(config)) return undefined;
  const { logGroupName, roleArn, largeDataDeliveryS3Config } = config;
  if (typeof logGroupName !== "string") return undefined;
  return present({
    logGroup: logGroupName,
    roleArn: typeof roleArn === "string" ? roleArn : "",
    largeData: readPlace(largeDataDeliveryS3Config),
  });
}

function readPlace(config: JsonValue | undefined): DeliveryPlace | undefined {
  if (!isJsonMap(config)) return undefined;
  const { bucketName, keyPrefix } = config;
  if (typeof bucketName !== "string") return undefined;
  const prefix = typeof keyPrefix === "string" && keyPrefix !== "" ? keyPrefix : undefined;
  return present({ bucket: bucketName, prefix });
}
