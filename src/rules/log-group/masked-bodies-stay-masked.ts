import { placeContradiction } from "../placing/place-contradiction";
import type { SettingsRule } from "../rule";

/**
 * What the log group masks does not lie unmasked in a bucket beside it.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html
 */
export const maskedBodiesStayMasked: SettingsRule = {
  scope: "settings",
  reads: [
    "dataTypes",
    "destinations.cloudwatch.existingLogGroup",
    "destinations.cloudwatch.dataProtection",
    "destinations.cloudwatch.largeData.bucket",
  ],
  check(context) {
    const { retired, settings } = context.resolved;
    const { logGroup, largeData } = settings.cloudwatch ?? {};
    if (logGroup?.kind !== "owned" || logGroup.maskedIdentifiers.length === 0) return;
    if (largeData === undefined || settings.dataTypes.length === 0 || retired) return;
    context.report("log-group/large-data-unmasked", {
      message:
        "Data protection masks the log group only; bodies over 100 KB and binary data go to S3 as they are.",
      hint: "Let only those read the bucket of `largeData` who may see unmasked data, and say so under `accept`; or take `largeData` out and lose such bodies.",
      ...placeContradiction(context, [
        {
          path: ["destinations", "cloudwatch", "largeData"],
          message: "Large data goes to S3 here.",
          on: "key",
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
