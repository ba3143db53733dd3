import type { SettingsPath } from "../../resolve/settings/origins";
import type { SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

const largeData: SettingsPath = ["destinations", "cloudwatch", "largeData"];

/**
 * Large data that shares the bucket of the S3 destination has a prefix of its own and nothing else.
 *
 * All else belongs to the bucket, and the bucket is described where it is named.
 */
export const sharedLargeDataHasOnlyAPrefix: SettingsRule = {
  scope: "settings",
  reads: [
    "destinations.s3.bucket",
    "destinations.cloudwatch.largeData.bucket",
    "destinations.cloudwatch.largeData.existingBucket",
  ],
  check({ resolved, report }) {
    const { cloudwatch } = resolved.settings;
    if (cloudwatch?.largeData?.kind !== "shared" || resolved.retired) return;
    const written = writtenSettings(resolved).destinations?.cloudwatch?.largeData ?? {};
    for (const key of Object.keys(written).filter((name) => name !== "prefix")) {
      report("bucket/large-data-shares-bucket", {
        message: `\`${key}\` is for a bucket, and large data has none of its own: it goes into the bucket of \`destinations.s3\`.`,
        hint: `Move \`${key}\` to \`destinations.s3\`, or give large data a bucket of its own by \`bucket\` or \`existingBucket\`.`,
        at: [...largeData, key],
        on: "key",
        related: [
          {
            message: "The shared bucket is described here.",
            at: ["destinations", "s3"],
            on: "key",
          },
        ],
      });
    }
  },
};
