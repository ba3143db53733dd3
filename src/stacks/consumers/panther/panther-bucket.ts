import { encryptingKey } from "../../../resolve/settings/encrypting-key";
import { keyArnOf } from "../../key-arn-of";
import type { TargetResources } from "../../target-resources";
import type { ConnectedTarget } from "./panther-scope";

/** The bucket that Panther reads. */
export interface PantherBucket {
  readonly name: string;
  readonly arn: string;
  /** The key of the bucket, where one is known. */
  readonly keyArn?: string;
  /** The label of its notifications; none where they belong to other consumers, too. */
  readonly notificationsLabel?: string;
}

/** The log bucket as Panther reads it; none where the target has no such bucket. */
export function findLogBucket(
  { content }: ConnectedTarget,
  { logBucket, key }: TargetResources,
): PantherBucket | undefined {
  const { s3 } = content.settings;
  if (logBucket === undefined || s3 === undefined) return undefined;
  const { name, arn } = logBucket;
  const keyArn = keyArnOf(encryptingKey(s3), key);
  return { name, arn, ...(keyArn !== undefined && { keyArn }) };
}
