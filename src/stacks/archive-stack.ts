import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { allowReplicas, allowReplicasEncryption } from "../policies/archive/archive-statements";
import { allowReaders, denyInsecureTransport } from "../policies/bucket-policy";
import { allowReadersDecryption } from "../policies/key-policy";
import { policyDocument, type Statement } from "../policies/policy-document";
import type { ArchiveContent } from "../resolve/blueprints/blueprint";
import { addQueryResources } from "./consumers/athena/add-query-resources";
import { addResultsPlace } from "./consumers/athena/results-place";
import {
  addArchivePanther,
  archivePantherKeyStatements,
} from "./consumers/panther/archive-panther";
import { addOutputValues } from "./outputs";
import { addOwnedBucket, type AddedBucket } from "./owned-bucket";
import { addOwnedKey } from "./owned-key";
import { addResource, type ResourceIdentity, type StackScope } from "./stack-scope";
import { bucketArn } from "./written-out-arns";

type ArchiveScope = StackScope<ArchiveContent<string>>;

const identity: ResourceIdentity = { label: "archive", whenRetired: "keep" };

/** Adds the central bucket that targets replicate to, with its key and what lets them in. */
export function addArchiveResources(scope: ArchiveScope): void {
  const { bucket } = scope.content.settings;
  const { kind } = bucket.encryption;
  const key = kind === "own-key" ? addArchiveKey(scope) : undefined;
  const added = addOwnedBucket(scope, identity, bucket, key);
  addArchivePolicy(scope, added);
  addOutputValues(scope, {
    bucket_name: added.name,
    bucket_arn: added.arn,
    key_arn: key?.arn,
    bucket_key_policy_statements:
      kind === "given-key" ? JSON.stringify(archiveKeyStatements(scope)) : undefined,
    ...addArchiveQueries(scope, added, key),
    ...addArchivePanther(scope, added, key),
  });
}

/** The key of a log tells whose it is, so that one table spans all accounts and Regions. */
function addArchiveQueries(
  scope: ArchiveScope,
  archive: AddedBucket,
  key: KmsKey | undefined,
): Readonly<Record<string, string>> {
  const { bucket, queries } = scope.content.settings;
  if (queries === undefined) return {};
  const { athena, prefix, accounts, regions } = queries;
  const results = addResultsPlace(scope, athena.results, bucket.encryption, key);
  return addQueryResources(
    scope,
    athena,
    { bucket: archive.name, prefix, accounts, regions },
    results,
  );
}

function addArchiveKey(scope: ArchiveScope): KmsKey {
  return addOwnedKey(scope, {
    label: identity.label,
    description: "Archive of Bedrock model invocation logs",
    alias: `${scope.content.target.name}-archive`,
    statements: archiveKeyStatements(scope),
  });
}

/** What the key of the archive must allow: the bucket is named by its text, since it has the key. */
function archiveKeyStatements(scope: ArchiveScope): readonly Statement[] {
  const { bucket, writers } = scope.content.settings;
  const arn = bucketArn(scope, bucket.name);
  const readers = bucket.readers.map(({ principalArn }) => principalArn);
  return [
    ...(writers ? [allowReplicasEncryption(writers, arn, scope.source.region)] : []),
    ...allowReadersDecryption(readers),
    ...archivePantherKeyStatements(scope),
  ];
}

function addArchivePolicy(scope: ArchiveScope, { name, arn, readyAfter }: AddedBucket): void {
  const { bucket, writers } = scope.content.settings;
  const statements = [
    ...(writers ? [allowReplicas(writers)] : []),
    denyInsecureTransport(arn),
    ...allowReaders(arn, bucket.readers),
  ];
  addResource(scope, S3BucketPolicy, identity, {
    bucket: name,
    policy: JSON.stringify(policyDocument(statements)),
    // Two writes to one bucket at the same time can conflict.
    dependsOn: [...readyAfter],
  });
}
