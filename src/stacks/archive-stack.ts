import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { TerraformOutput } from "cdktf";
import { allowReaders, denyInsecureTransport } from "../policies/bucket-policy";
import { allowReadersDecryption } from "../policies/key-policy";
import { policyDocument } from "../policies/policy-document";
import type { ArchiveContent } from "../resolve/blueprint";
import { addQueryResources } from "./consumers/athena/add-query-resources";
import { addResultsPlace } from "./consumers/athena/results-place";
import { addOwnedBucket, type AddedBucket } from "./owned-bucket";
import { addOwnedKey } from "./owned-key";
import { addResource, type ResourceIdentity, type StackScope } from "./stack-scope";

const identity: ResourceIdentity = { label: "archive", whenRetired: "keep" };

type ArchiveScope = StackScope<ArchiveContent<string>>;

/** Adds the central bucket that targets replicate to, and its key. */
export function addArchiveResources(scope: ArchiveScope): void {
  const { bucket } = scope.content.settings;
  const key = bucket.encryption.kind === "own-key" ? addArchiveKey(scope) : undefined;
  const added = addOwnedBucket(scope, identity, bucket, key);
  addResource(scope, S3BucketPolicy, identity, {
    bucket: added.name,
    policy: JSON.stringify(
      policyDocument([
        denyInsecureTransport(added.arn),
        ...allowReaders(added.arn, bucket.readers),
      ]),
    ),
    // Two writes to one bucket at the same time can conflict.
    dependsOn: [...added.readyAfter],
  });
  const outputs = {
    bucket_name: added.name,
    bucket_arn: added.arn,
    key_arn: key?.arn,
    ...addArchiveQueries(scope, added, key),
  };
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== undefined) new TerraformOutput(scope.stack, name, { value, staticId: true });
  }
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

function addArchiveKey(scope: ArchiveScope) {
  const { settings, target } = scope.content;
  return addOwnedKey(scope, {
    label: "archive",
    description: "Archive of Bedrock model invocation logs",
    alias: `${target.name}-archive`,
    statements: allowReadersDecryption(
      settings.bucket.readers.map(({ principalArn }) => principalArn),
    ),
  });
}
