import { placeContradiction } from "../placing/place-contradiction";
import { writtenSettings } from "../reading/written-settings";
import type { SettingsRule } from "../rule";

/** The consumers that hear of new objects through Amazon EventBridge. */
const hearers = ["eventBridge", "openSearch"] as const;

/**
 * A consumer that is told of new objects is told by the bucket.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
 */
export const notificationsReachConsumers: SettingsRule = {
  scope: "settings",
  reads: ["destinations.s3.existingBucket", "destinations.s3.takeOver"],
  check(context) {
    const { settings, retired } = context.resolved;
    if (settings.s3?.kind !== "existing" || retired) return;
    if (settings.s3.takeOver.includes("notifications")) return;
    const { consumers } = writtenSettings(context.resolved);
    for (const consumer of hearers.filter((name) => consumers?.[name])) {
      context.report("consumers/notifications-not-sent", {
        message: `The consumer \`${consumer}\` hears of no log by itself: the bucket is already there, and bedtrail leaves its notifications alone.`,
        hint: "Turn on Amazon EventBridge in the notification configuration of the bucket, and say so under `accept`; or write `takeOver: [notifications]`, which replaces what stands there.",
        ...placeContradiction(context, [
          { path: ["consumers", consumer], message: "The consumer is set here.", on: "key" },
          {
            path: ["destinations", "s3", "existingBucket"],
            message: "The existing bucket is named here.",
          },
        ]),
      });
    }
  },
};
