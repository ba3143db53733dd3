import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { allowAccountAdministration } from "../policies/key-policy";
import { policyDocument, type Statement } from "../policies/policy-document";
import {
  addResource,
  protectFromDeletion,
  type AnyStackScope,
  type ResourceIdentity,
} from "./stack-scope";

/** What a key of a stack's own is called, and who else than its account may use it. */
export interface OwnedKey {
  readonly label: string;
  readonly description: string;
  /** Without `alias/`. */
  readonly alias: string;
  readonly statements: readonly Statement[];
}

/** Adds a key that rotates, with an alias. Without the key nobody reads the logs that it encrypted, so it is kept. */
export function addOwnedKey(
  scope: AnyStackScope,
  { label, description, alias, statements }: OwnedKey,
): KmsKey {
  const identity: ResourceIdentity = { label, whenRetired: "keep" };
  const key = addResource(scope, KmsKey, identity, {
    description,
    enableKeyRotation: true,
    deletionWindowInDays: 30,
    policy: keyPolicy(scope, statements),
    ...protectFromDeletion(scope),
  });
  addResource(scope, KmsAlias, identity, { name: `alias/${alias}`, targetKeyId: key.keyId });
  return key;
}

function keyPolicy({ source }: AnyStackScope, statements: readonly Statement[]): string {
  const administration = allowAccountAdministration(source.partition, source.account);
  return JSON.stringify(policyDocument([administration, ...statements]));
}
