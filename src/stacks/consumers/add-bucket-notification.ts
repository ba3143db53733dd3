import {
  S3BucketNotification,
  type S3BucketNotificationConfig,
} from "@cdktf/provider-aws/lib/s3-bucket-notification";
import type { DeliveryBucket } from "../delivery-bucket";
import type { StackScope } from "../stack-scope";
import { addConsumerResource } from "./add-consumer-resource";
import type { BucketNotification } from "./consumer";

type KindOf<Kind> = Extract<BucketNotification, { readonly kind: Kind }>;

const events = ["s3:ObjectCreated:*"];

/**
 * Adds the one notification configuration of the log bucket, with what every consumer contributes to it.
 *
 * Two such resources would overwrite each other for ever. A bucket that is already there keeps its own, unless the
 * spec takes it over.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
 */
export function addBucketNotification(
  scope: StackScope,
  bucket: DeliveryBucket,
  notifications: readonly BucketNotification[],
): void {
  const { s3 } = scope.content.settings;
  const isOurs = s3?.kind === "owned" || s3?.takeOver.includes("notifications") === true;
  if (notifications.length === 0 || !isOurs) return;
  const topics = notifications.filter(isOfKind("topic"));
  const queues = notifications.filter(isOfKind("queue"));
  const readyAfter = [...topics, ...queues].flatMap((notification) => notification.readyAfter);
  const config: S3BucketNotificationConfig = {
    bucket: bucket.name,
    ...(notifications.some(isOfKind("event-bridge")) && { eventbridge: true }),
    ...(topics.length > 0 && {
      topic: topics.map(({ id, topicArn, prefix }) => ({ id, topicArn, events, ...below(prefix) })),
    }),
    ...(queues.length > 0 && {
      queue: queues.map(({ id, queueArn, prefix }) => ({ id, queueArn, events, ...below(prefix) })),
    }),
    ...(readyAfter.length > 0 && { dependsOn: readyAfter }),
  };
  addConsumerResource(scope, S3BucketNotification, "logs", config);
}

function isOfKind<Kind extends BucketNotification["kind"]>(kind: Kind) {
  return (notification: BucketNotification): notification is KindOf<Kind> =>
    notification.kind === kind;
}

function below(prefix: string | undefined): { readonly filterPrefix?: string } {
  return prefix === undefined ? {} : { filterPrefix: prefix };
}
