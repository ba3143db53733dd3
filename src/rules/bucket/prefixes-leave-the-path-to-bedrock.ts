import { checkName, type NameLaw } from "../building/check-name";
import type { SettingsRule } from "../rule";

const pathOfBedrock = /(?:^|\/)AWSLogs(?:\/.*|$)/;

const prefixAlone: NameLaw = {
  code: "bucket/prefix-repeats-path",
  noun: "key prefix",
  maximum: Infinity,
  violations: (prefix) =>
    pathOfBedrock.test(prefix)
      ? ['contains "AWSLogs", which Bedrock puts after the prefix itself']
      : [],
  hint: "Write only what comes before AWSLogs/.",
  mend: (written) => written.replace(pathOfBedrock, ""),
};

const prefixes = ["destinations.s3.prefix", "destinations.cloudwatch.largeData.prefix"];

/**
 * A key prefix ends where the path begins that Bedrock makes itself.
 *
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export const prefixesLeaveThePathToBedrock: SettingsRule = {
  scope: "settings",
  reads: prefixes,
  check(context) {
    for (const pattern of prefixes) checkName(context, pattern, prefixAlone);
  },
};
