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

/** Adds topic and notification, unless Panther makes them itself: there must be one writer of each. */
export function addNotifications(scope: PantherScope, bucket: PantherBucket): AddedNotifications {
  const { notifications } = scope.panther;
  if (notifications.kind === "panther-managed") return { notifications: [] };
  const { topic, policy } = addTopic(scope, bucket, notifications.registered);
  const topicArn = topic.arn;
  if (bucket.isShared) {
    const { prefix } = scope.logSource;
    const readyAfter = [policy];
    return {
      notifications: [{ kind: "topic", id: "panther", topicArn, prefix, readyAfter }],
      topicArn,
    };
  }
  addConsumerResource(scope, S3BucketNotification, "panther_stream", {
    bucket: bucket.name,
    topic: [{ id: "panther", topicArn, events: ["s3:ObjectCreated:*"] }],
    dependsOn: [policy],
  });
  return { notifications: [], topicArn };
}
