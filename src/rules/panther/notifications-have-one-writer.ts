import { placeContradiction } from "../placing/place-contradiction";
import { writtenSettings } from "../../resolve/settings/written-settings";
import { ruleForPanther } from "../building/rule-for-panther";

const others = ["eventBridge", "openSearch"] as const;

/**
 * Where Panther manages the notifications of a bucket, no other consumer has any in the same configuration.
 *
 * S3 keeps one configuration for a bucket, and whoever writes it replaces all of it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
 */
export const notificationsHaveOneWriter = ruleForPanther({
  reads: ["consumers.panther.notifications", "consumers.panther.transport", "destinations.s3"],
  check(_written, context) {
    const { s3, consumers } = context.resolved.settings;
    const { panther } = consumers;
    const isManaged =
      panther?.transport.kind === "s3" && panther.notifications.kind === "panther-managed";
    const isOurs = s3?.kind === "owned" || s3?.takeOver.includes("notifications") === true;
    if (!isManaged || !isOurs) return;
    const written = writtenSettings(context.resolved).consumers;
    for (const consumer of others.filter((name) => written?.[name])) {
      context.report("panther/two-notification-writers", {
        message: `Panther writes the notifications of the log bucket, and so does Terraform for \`${consumer}\`; each would take away what the other wrote.`,
        hint: "Set `notifications: self-managed`, so that Terraform writes them all.",
        ...placeContradiction(context, [
          { path: ["consumers", "panther"], message: "Panther is connected here.", on: "key" },
          { path: ["consumers", consumer], message: "The other consumer is set here.", on: "key" },
        ]),
      });
    }
  },
});
