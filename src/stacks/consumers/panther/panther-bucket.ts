import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { KeyChoice } from "../../../resolve/settings";
import { encryptingKey } from "../../../resolve/encrypting-key";
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
  return { name, arn, ...keyArnOf(encryptingKey(s3), key) };
}

/** The ARN of the key that a choice leads to; none where the service has one of its own. */
export function keyArnOf(
  choice: KeyChoice<string> | undefined,
  ownKey: KmsKey | undefined,
): Pick<PantherBucket, "keyArn"> {
  if (choice?.kind === "given-key") return { keyArn: choice.keyArn };
  return choice?.kind === "own-key" && ownKey !== undefined ? { keyArn: ownKey.arn } : {};
}
