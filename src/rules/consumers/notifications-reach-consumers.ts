import { pantherOnArchive } from "../../resolve/consumers/reads-archive";
import type { Consumers } from "../../spec/spec";
import { placeContradiction } from "../placing/place-contradiction";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsRule } from "../rule";

interface Hearer {
  readonly consumer: keyof Consumers;
  readonly advice: string;
  /** Whether it is told by the bucket's owner; it always is where nothing is said. */
  readonly isTold?: (consumers: Consumers) => boolean;
}

/** The consumers that are told of new objects, and what the owner of the bucket does for each. */
const hearers: readonly Hearer[] = [
  {
    consumer: "eventBridge",
    advice: "Turn on Amazon EventBridge in the notification configuration of the bucket",
  },
  {
    consumer: "openSearch",
    advice: "Turn on Amazon EventBridge in the notification configuration of the bucket",
  },
  {
    consumer: "panther",
    advice:
      "Let the notification configuration of the bucket name the topic of the output `panther_topic_arn`",
    isTold: ({ panther }) =>
      panther?.notifications === "self-managed" && panther.transport !== "cloudwatch",
  },
];

/**
 * A consumer that is told of new objects is told by the bucket.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
 */
export const notificationsReachConsumers: SettingsRule = {
  scope: "settings",
  reads: [
    "destinations.s3.existingBucket",
    "destinations.s3.takeOver",
    "consumers.panther.notifications",
    "consumers.panther.transport",
  ],
  check(context) {
    const { settings, retired } = context.resolved;
    if (settings.s3?.kind !== "existing" || retired) return;
    if (settings.s3.takeOver.includes("notifications")) return;
    const { consumers } = writtenSettings(context.resolved);
    for (const { consumer, advice, isTold } of hearers) {
      if (!consumers?.[consumer] || isTold?.(consumers) === false) continue;
      if (consumer === "panther" && pantherOnArchive(context.resolved) !== undefined) continue;
      context.report("consumers/notifications-not-sent", {
        message: `The consumer \`${consumer}\` hears of no log by itself: the bucket is already there, and bedtrail leaves its notifications alone.`,
        hint: `${advice}, and say so under \`accept\`; or write \`takeOver: [notifications]\`, which replaces what stands there.`,
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
