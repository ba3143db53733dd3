import { quoteText } from "../../diagnostics/quote-text";
import type { Target } from "../../resolve/target";
import type { Template } from "../../resolve/templates/template";
import { fillForTarget } from "../reading/filled-texts";
import { placeContradiction } from "../placing/place-contradiction";
import type { SettingsRule } from "../rule";

/**
 * Large data in the bucket of the S3 destination lies under another prefix than the logs.
 *
 * Both deliveries name a large body after its request, so that under one prefix they would write one key twice.
 */
export const largeDataHasAPrefixOfItsOwn: SettingsRule = {
  scope: "settings",
  reads: [
    "destinations.s3.bucket",
    "destinations.s3.prefix",
    "destinations.cloudwatch.largeData.bucket",
    "destinations.cloudwatch.largeData.existingBucket",
    "destinations.cloudwatch.largeData.prefix",
  ],
  check(context) {
    const { resolved, targets, report } = context;
    const { s3, cloudwatch } = resolved.settings;
    const largeData = cloudwatch?.largeData;
    if (s3 === undefined || largeData?.kind !== "shared" || resolved.retired) return;
    const clashing = targets.filter((target) => {
      const prefix = fillPrefix(s3.prefix, target);
      return prefix !== undefined && prefix === fillPrefix(largeData.prefix, target);
    });
    const [first] = clashing;
    if (first === undefined) return;
    const prefix = fillPrefix(s3.prefix, first) ?? "";
    report("bucket/large-data-same-prefix", {
      message:
        prefix === ""
          ? "Logs and large data go into one bucket, both without a prefix, so that large bodies are written twice under one key."
          : `Logs and large data go into one bucket under one prefix, ${quoteText(prefix)}, so that large bodies are written twice under one key.`,
      hint: "Give large data a prefix of its own; `large-data` is the default.",
      ...placeContradiction(context, [
        {
          path: ["destinations", "cloudwatch", "largeData", "prefix"],
          message: "The prefix of large data is set here.",
        },
        { path: ["destinations", "s3", "prefix"], message: "The prefix of the logs is set here." },
      ]),
      targets: clashing.map(({ id }) => id),
    });
  },
};

function fillPrefix(prefix: Template | undefined, target: Target): string | undefined {
  return prefix === undefined ? "" : fillForTarget(prefix, target);
}
