import type { StackContent } from "../resolve/blueprints/blueprint";
import type { PantherConnection } from "../resolve/consumers/panther";
import { panther as names } from "../spec/panther";
import type { DeployedResource } from "../stack-json/deployed-resource";
import { topicArn } from "../stack-json/resource-arns";

/** What Panther makes itself to hear of new objects in a bucket, as if a stack made it, and the role by which it does. */
export interface PantherNotifications {
  readonly resources: readonly DeployedResource[];
  readonly roleArn: string;
}

/** Lists what Panther manages of a stack; nothing where the stack makes the notifications, or Panther reads nothing. */
export function pantherNotifications(
  content: StackContent<string>,
): readonly PantherNotifications[] {
  const { panther, bucket } = readByPanther(content);
  if (panther?.notifications.kind !== "panther-managed" || bucket === undefined) return [];
  const source = content.target;
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

interface ReadByPanther {
  readonly panther?: PantherConnection<string> | undefined;
  readonly bucket?: { readonly name: string } | undefined;
}

function readByPanther({ kind, settings }: StackContent<string>): ReadByPanther {
  switch (kind) {
    case "target": {
      const { panther } = settings.consumers;
      const stream = panther?.transport.kind === "cloudwatch" ? panther.transport : undefined;
      return { panther, bucket: stream?.bucket ?? settings.s3 };
    }
    case "archive":
      return settings;
    case "panther":
      return {};
  }
}
