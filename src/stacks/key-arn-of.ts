import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { KeyChoice } from "../resolve/settings/settings";

/** The ARN of the key that a choice leads to; none where the service has one of its own. */
export function keyArnOf(
  choice: KeyChoice<string> | undefined,
  ownKey: KmsKey | undefined,
): string | undefined {
  switch (choice?.kind) {
    case undefined:
    case "service-key":
      return undefined;
    case "given-key":
      return choice.keyArn;
    case "own-key":
      if (ownKey === undefined) throw new Error("The stack's own key is used, and it has none.");
      return ownKey.arn;
  }
}
