import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { allowRoleDecryption } from "../../../policies/consumers/panther-role";
import type { Statement } from "../../../policies/policy-document";
import type { ArchiveContent } from "../../../resolve/blueprints/blueprint";
import { archivePantherSource } from "../../../resolve/consumers/panther-source";
import { keyArnOf } from "../../key-arn-of";
import type { AddedBucket } from "../../owned-bucket";
import type { PolicyScope, StackScope } from "../../stack-scope";
import { accountRoot } from "../../written-out-arns";
import { connectPanther } from "./connect-panther";
import type { PantherPolicyScope } from "./panther-scope";

type ArchivePolicyScope = PolicyScope<ArchiveContent<string>>;

/** Lets Panther read the archive by one log source for all targets that ask for it, and returns what Panther is told. */
export function addArchivePanther(
  scope: StackScope<ArchiveContent<string>>,
  { name, arn }: AddedBucket,
  key: KmsKey | undefined,
): Readonly<Record<string, string>> {
  const ofPanther = onArchive(scope);
  if (ofPanther === undefined) return {};
  const keyArn = keyArnOf(scope.content.settings.bucket.encryption, key);
  const bucket = {
    name,
    arn,
    notificationsLabel: "panther",
    ...(keyArn !== undefined && { keyArn }),
  };
  return connectPanther(ofPanther, bucket).outputs;
}

/** What the key of the archive must allow, so that Panther reads it. */
export function archivePantherKeyStatements(scope: ArchivePolicyScope): readonly Statement[] {
  const ofPanther = onArchive(scope);
  if (ofPanther === undefined) return [];
  return [allowRoleDecryption(accountRoot(scope), ofPanther.logSource.roleArn)];
}

/** Narrows a scope to what concerns Panther; nothing where Panther does not read the archive. */
function onArchive<Scope extends ArchivePolicyScope>(
  scope: Scope,
): (Scope & PantherPolicyScope<ArchiveContent<string>>) | undefined {
  const { settings, target } = scope.content;
  const logSource = archivePantherSource(settings, target);
  if (settings.panther === undefined || logSource === undefined) return undefined;
  return { ...scope, panther: settings.panther, logSource };
}
