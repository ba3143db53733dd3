import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { allowAccountAdministration } from "../policies/key-policy";
import { policyDocument, type Statement } from "../policies/policy-document";
import { keyStatements } from "./key-statements";
import {
  addResource,
  protectFromDeletion,
  type ResourceIdentity,
  type StackScope,
} from "./stack-scope";

/** Without the key nobody reads the logs that it encrypted. */
const identity: ResourceIdentity = { label: "logs", whenRetired: "keep" };

/** Adds the stack's own key, with what each of its users contributes to the policy; none where nobody uses it. */
export function addEncryptionKey(scope: StackScope): KmsKey | undefined {
  const statements = keyStatements(scope, "own-key");
  if (statements.length === 0) return undefined;
  const key = addResource(scope, KmsKey, identity, {
    description: "Bedrock model invocation logs",
    enableKeyRotation: true,
    deletionWindowInDays: 30,
    policy: keyPolicy(scope, statements),
    ...protectFromDeletion(scope),
  });
  addResource(scope, KmsAlias, identity, {
    name: `alias/${scope.content.target.name}`,
    targetKeyId: key.keyId,
  });
  return key;
}

function keyPolicy({ source }: StackScope, statements: readonly Statement[]): string {
  const administration = allowAccountAdministration(source.partition, source.account);
  return JSON.stringify(policyDocument([administration, ...statements]));
}
