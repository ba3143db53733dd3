import { allowRoleDecryption } from "../../../policies/consumers/panther-role";
import { allowRoleEncryption } from "../../../policies/consumers/panther-stream";
import type { Statement } from "../../../policies/policy-document";
import type { PolicyScope } from "../../stack-scope";
import { accountRoot } from "../../written-out-arns";
import type { EncryptedBucket } from "../consumer";
import { pantherScope, type ConnectedTarget } from "./panther-scope";

/** What the key of the log bucket must allow, where that is the bucket that Panther reads. */
export function roleKeyStatements(scope: PolicyScope): readonly Statement[] {
  const ofPanther = pantherScope(scope);
  return ofPanther?.panther.transport.kind === "s3" ? [decryption(ofPanther)] : [];
}

/** The bucket of the stream, and what its key must allow. */
export function streamBucket(scope: PolicyScope): EncryptedBucket | undefined {
  const ofPanther = pantherScope(scope);
  if (ofPanther?.panther.transport.kind !== "cloudwatch") return undefined;
  const { bucket, writingRole } = ofPanther.panther.transport;
  return {
    encryption: bucket.encryption,
    keyStatements: [
      allowRoleEncryption(accountRoot(scope), writingRole.arn),
      decryption(ofPanther),
    ],
  };
}

/** What a key that others own still needs, where it encrypts the bucket of the stream. */
export function streamKeyOutputs(scope: PolicyScope): Readonly<Record<string, string>> {
  const own = streamBucket(scope);
  if (own?.encryption.kind !== "given-key") return {};
  return { panther_stream_key_policy_statements: JSON.stringify(own.keyStatements) };
}

function decryption(scope: ConnectedTarget): Statement {
  return allowRoleDecryption(accountRoot(scope), scope.logSource.roleArn);
}
