import type { StackContent } from "../resolve/blueprint";

/** The bucket whose notifications Panther makes itself, and the role by which it does. */
export interface PantherNotifications {
  readonly bucketArn: string;
  readonly roleArn: string;
}

/** Lists what Panther manages of a stack; nothing where the stack makes the notifications, or Panther reads nothing. */
export function pantherNotifications(
  content: StackContent<string>,
): readonly PantherNotifications[] {
  if (content.kind !== "target") return [];
  const { settings, target } = content;
  const { panther } = settings.consumers;
  if (panther?.notifications.kind !== "panther-managed") return [];
  const bucket = panther.transport.kind === "s3" ? settings.s3 : panther.transport.bucket;
  if (bucket === undefined) return [];
  return [{ bucketArn: `arn:${target.partition}:s3:::${bucket.name}`, roleArn: panther.role.arn }];
}
