import { quoteText } from "../../diagnostics/quote-text";
import { usableItems } from "../../resolve/usable-spec";
import { defaults } from "../../spec/defaults";
import type { SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

/**
 * Whoever reads the logs reads large data only where the spec says so.
 *
 * Large data are whole bodies, images, video and audio, which no mask of CloudWatch Logs covers.
 */
export const largeDataIsNotSharedWithReaders: SettingsRule = {
  scope: "settings",
  reads: [
    "destinations.s3.bucket",
    "destinations.s3.readers.*",
    "destinations.cloudwatch.largeData.bucket",
    "destinations.cloudwatch.largeData.existingBucket",
    "destinations.cloudwatch.largeData.prefix",
  ],
  check({ resolved, report }) {
    if (resolved.settings.cloudwatch?.largeData?.kind !== "shared" || resolved.retired) return;
    const { s3, cloudwatch } = writtenSettings(resolved).destinations ?? {};
    const largePrefix = cloudwatch?.largeData?.prefix ?? defaults.s3.largeDataPrefix;
    const reaching = usableItems(s3?.readers).filter(([, { prefix }]) =>
      reachesInto(prefix, largePrefix),
    );
    for (const [index, { principalArn }] of reaching) {
      report("bucket/large-data-readable", {
        message: `The reader ${quoteText(principalArn)} of the logs reads large data, too: whole bodies over 100 KB, images, video and audio.`,
        hint: `Give the reader a \`prefix\` that leaves ${quoteText(largePrefix)} out, or large data a bucket of its own.`,
        at: ["destinations", "s3", "readers", index, "principalArn"],
        related: [
          {
            message: "Large data goes into the same bucket here.",
            at: ["destinations", "cloudwatch", "largeData"],
            on: "key",
          },
        ],
      });
    }
  },
};

/** Whether a reader comes to large data by the way; one that names its prefix means to read it. */
function reachesInto(prefix: string | undefined, largePrefix: string): boolean {
  return prefix === undefined || prefix === "" || largePrefix.startsWith(`${prefix}/`);
}
