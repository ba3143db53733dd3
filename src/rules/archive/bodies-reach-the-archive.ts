import type { SettingsRule } from "../rule";

/** An archive has the bodies of its records. Large data in a bucket of its own is not replicated. */
export const bodiesReachTheArchive: SettingsRule = {
  scope: "settings",
  reads: ["consumers.archive", "destinations.cloudwatch.largeData"],
  check({ resolved, report }) {
    const { s3, cloudwatch, consumers } = resolved.settings;
    const largeData = cloudwatch?.largeData;
    if (resolved.retired || consumers.archive === undefined || s3 === undefined) return;
    if (largeData === undefined || largeData.kind === "shared") return;
    report("archive/bodies-left-out", {
      message:
        "The archive takes the log bucket, and large data goes into a bucket of its own: what CloudWatch Logs cannot take is not archived.",
      hint: "Leave the bucket out of `largeData`: large data then goes into the log bucket, which has the same bodies anyway.",
      at: ["destinations", "cloudwatch", "largeData"],
      on: "key",
    });
  },
};
