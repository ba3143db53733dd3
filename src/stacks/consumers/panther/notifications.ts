import { S3BucketNotification } from "@cdktf/provider-aws/lib/s3-bucket-notification";
import { addConsumerResource } from "../add-consumer-resource";
import type { BucketNotification } from "../consumer";
import type { PantherBucket } from "./panther-bucket";
import type { PantherScope } from "./panther-scope";
import { addTopic } from "./topic";

/** How Panther learns of new objects, as far as the stack makes it. */
export interface AddedNotifications {
  /** What the shared configuration of the log bucket gets. */
  readonly notifications: readonly BucketNotification[];
  readonly topicArn?: string;
}

type TopicNotification = Extract<BucketNotification, { readonly kind: "topic" }>;

/** Adds topic and notifications, unless Panther makes them itself: there must be one writer of each. */
export function addNotifications(scope: PantherScope, bucket: PantherBucket): AddedNotifications {
  const { notifications: writer } = scope.panther;
  if (writer.kind === "panther-managed") return { notifications: [] };
  const { topic, policy } = addTopic(scope, bucket, writer.registered);
  const topicArn = topic.arn;
  const notifications = scope.logSource.folders.map(({ prefix }, index): TopicNotification => ({
    kind: "topic",
    id: index === 0 ? "panther" : `panther-${String(index + 1)}`,
    topicArn,
    ...(prefix === "" ? {} : { prefix }),
    readyAfter: [policy],
  }));
  if (bucket.notificationsLabel === undefined) return { notifications, topicArn };
  addConsumerResource(scope, S3BucketNotification, bucket.notificationsLabel, {
    bucket: bucket.name,
    topic: notifications.map(({ id, prefix }) => ({
      id,
      topicArn,
      events: ["s3:ObjectCreated:*"],
      ...(prefix === undefined ? {} : { filterPrefix: prefix }),
    })),
    dependsOn: [policy],
  });
  return { notifications: [], topicArn };
}
