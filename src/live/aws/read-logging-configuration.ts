import { present } from "../../resolve/present";
import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import { absent, found, type Absent, type Found } from "./answer";
import {
  dataTypes,
  type CloudWatchDelivery,
  type DeliveryPlace,
  type LoggingConfiguration,
} from "./logging-configuration";

/** A configuration, that there is none, or that a text is not what the API prints. */
export type ReadConfiguration =
  Absent | Found<LoggingConfiguration> | { readonly kind: "wrong-shape" };

/**
 * Reads what the API prints of a logging configuration.
 *
 * Where logging is off the API leaves the configuration out; one without any key is none either. What
 * is null counts as left out. Whatever has another shape says nothing of the kind.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LoggingConfig.html
 */
export function readLoggingConfiguration(output: JsonValue | undefined): ReadConfiguration {
  if (!isJsonMap(output)) return wrongShape;
  const loggingConfig = output["loggingConfig"] ?? {};
  if (!isJsonMap(loggingConfig) || !isLoggingConfig(loggingConfig)) return wrongShape;
  if (!Object.values(loggingConfig).some(isThere)) return absent;
  return found(
    present({
      flags: readFlags(loggingConfig),
      s3: readPlace(loggingConfig["s3Config"]),
      cloudwatch: readCloudWatch(loggingConfig["cloudWatchConfig"]),
    }),
  );
}

const wrongShape = { kind: "wrong-shape" } as const;

type Check = (value: JsonValue) => boolean;

const isText: Check = (value) => typeof value === "string";
const isFlag: Check = (value) => typeof value === "boolean";

/** Whether a value is a map with these members, of which the first ones have to be there; it can have others. */
function isMapOf(members: Readonly<Record<string, Check>>, required: readonly string[]): Check {
  return (value) =>
    isJsonMap(value) &&
    required.every((name) => isThere(value[name])) &&
    Object.entries(members).every(([name, check]) => {
      const member = value[name];
      return !isThere(member) || check(member);
    });
}

function isThere(value: JsonValue | undefined): value is JsonValue {
  return value !== undefined && value !== null;
}

const isPlace = isMapOf({ bucketName: isText, keyPrefix: isText }, ["bucketName"]);

const isCloudWatch = isMapOf(
  { logGroupName: isText, roleArn: isText, largeDataDeliveryS3Config: isPlace },
  ["logGroupName"],
);

const isLoggingConfig = isMapOf(
  {
    ...Object.fromEntries(dataTypes.map((dataType) => [flagName(dataType), isFlag])),
    s3Config: isPlace,
    cloudWatchConfig: isCloudWatch,
  },
  [],
);

function flagName(dataType: string): string {
  return `${dataType}DataDeliveryEnabled`;
}

function readFlags(loggingConfig: JsonMap): LoggingConfiguration["flags"] {
  const told = dataTypes.flatMap((dataType) => {
    const flag = loggingConfig[flagName(dataType)];
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
  return present({
    bucket: bucketName,
    prefix: typeof keyPrefix === "string" ? keyPrefix : undefined,
  });
}
