import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { keyStatements } from "./key-statements";
import { addOwnedKey } from "./owned-key";
import type { StackScope } from "./stack-scope";

/** Adds the target's own key, with what each of its users contributes to the policy; none where nobody uses it. */
export function addEncryptionKey(scope: StackScope): KmsKey | undefined {
  const statements = keyStatements(scope, "own-key");
  if (statements.length === 0) return undefined;
  return addOwnedKey(scope, {
    label: "logs",
    description: "Bedrock model invocation logs",
    alias: scope.content.target.name,
    statements,
  });
}
