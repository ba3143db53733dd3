import { placeContradiction } from "../placing/place-contradiction";
import type { SettingsRule } from "../rule";

/**
 * A log group that masks data is of the class STANDARD.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html
 */
export const maskedLogGroupsAreStandard: SettingsRule = {
  scope: "settings",
  reads: [
    "destinations.cloudwatch.existingLogGroup",
    "destinations.cloudwatch.logGroupClass",
    "destinations.cloudwatch.dataProtection",
  ],
  check(context) {
    const logGroup = context.resolved.settings.cloudwatch?.logGroup;
    if (logGroup?.kind !== "owned" || context.resolved.retired) return;
    if (logGroup.logGroupClass === "STANDARD" || logGroup.maskedIdentifiers.length === 0) return;
    context.report("log-group/class-without-masking", {
      message: `A log group of the class ${logGroup.logGroupClass} masks nothing; data protection needs STANDARD.`,
      hint: "Take `logGroupClass` out, or `dataProtection`. The class of a log group can never be changed.",
      ...placeContradiction(context, [
        {
          path: ["destinations", "cloudwatch", "logGroupClass"],
          message: "The class is set here.",
        },
        {
          path: ["destinations", "cloudwatch", "dataProtection"],
          message: "Data protection is set here.",
          on: "key",
        },
      ]),
    });
  },
};
