import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { denyInsecureTransport } from "../../../policies/bucket-policy";
import { policyDocument } from "../../../policies/policy-document";
import type { QueryResults } from "../../../resolve/consumers/athena";
import type { KeyChoice } from "../../../resolve/settings";
import { addOwnedBucket } from "../../owned-bucket";
import type { AnyStackScope, ResourceIdentity } from "../../stack-scope";
import type { TargetResources } from "../../target-resources";
import { addConsumerResource } from "../add-consumer-resource";

/** The bucket for results of queries, and the key that encrypts them, if it is not one of S3's own. */
export interface ResultsPlace {
  readonly bucket: string;
  readonly keyArn: string | undefined;
}

const identity: ResourceIdentity = { label: "query_results", whenRetired: "destroy" };

/** Results can be had again, so that they are neither kept for long nor protected. */
const keptDays = 30;

/** Adds the bucket for results, or names the one that is already there. Results are encrypted as the logs are. */
export function addResultsPlace(
  scope: AnyStackScope,
  results: QueryResults<string>,
  encryption: KeyChoice<string>,
  key: TargetResources["key"],
): ResultsPlace {
  const keyArn = keyArnOf(encryption, key);
  if (results.kind === "existing") return { bucket: results.bucket, keyArn };
  const bucket = addOwnedBucket(
    scope,
    identity,
    {
      kind: "owned",
      name: results.bucket,
      encryption,
      lifecycle: { expireAfterDays: keptDays, transitions: [] },
      versioning: false,
      forceDestroy: true,
      readers: [],
      policyStatements: [],
    },
    key,
  );
  addConsumerResource(scope, S3BucketPolicy, identity.label, {
    bucket: bucket.name,
    policy: JSON.stringify(policyDocument([denyInsecureTransport(bucket.arn)])),
    dependsOn: [...bucket.readyAfter],
  });
  return { bucket: bucket.name, keyArn };
}

function keyArnOf(encryption: KeyChoice<string>, key: TargetResources["key"]): string | undefined {
  switch (encryption.kind) {
    case "service-key":
      return undefined;
    case "given-key":
      return encryption.keyArn;
    case "own-key":
      if (key === undefined) throw new Error("Results use the stack's own key, and it has none.");
      return key.arn;
  }
}
