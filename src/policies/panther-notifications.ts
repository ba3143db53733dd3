import type { StackContent } from "../resolve/blueprint";
import { panther as names } from "../spec/panther";
import { topicArn, type DeployedResource } from "./deployer/deployed-resource";

/** What Panther makes itself to hear of new objects in a bucket, as if a stack made it, and the role by which it does. */
export interface PantherNotifications {
  readonly resources: readonly DeployedResource[];
  readonly roleArn: string;
}

/** Lists what Panther manages of a stack; nothing where the stack makes the notifications, or Panther reads nothing. */
export function pantherNotifications(
  content: StackContent<string>,
): readonly PantherNotifications[] {
  if (content.kind !== "target") return [];
  const { settings, target: source } = content;
  const { panther } = settings.consumers;
  if (panther?.notifications.kind !== "panther-managed") return [];
  const bucket = panther.transport.kind === "s3" ? settings.s3 : panther.transport.bucket;
  if (bucket === undefined) return [];
  const topic = { name: names.topicName };
  const made = { label: "panther", source, isTagged: false };
  return [
    {
      resources: [
        { ...made, type: "aws_s3_bucket_notification", body: { bucket: bucket.name } },
        { ...made, type: "aws_sns_topic", body: topic },
        {
          ...made,
          type: "aws_sns_topic_subscription",
          body: { topic_arn: topicArn(topic, source) },
        },
      ],
      roleArn: panther.role.arn,
    },
  ];
}
