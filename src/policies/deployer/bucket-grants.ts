import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { readAndWrite } from "./read-and-write";

/** The provider reads every setting of a bucket, whether or not it is managed. */
const reads = [
  "s3:GetAccelerateConfiguration",
  "s3:GetBucketAcl",
  "s3:GetBucketCORS",
  "s3:GetBucketLogging",
  "s3:GetBucketObjectLockConfiguration",
  "s3:GetBucketPolicy",
  "s3:GetBucketRequestPayment",
  "s3:GetBucketTagging",
  "s3:GetBucketVersioning",
  "s3:GetBucketWebsite",
  "s3:GetEncryptionConfiguration",
  "s3:GetLifecycleConfiguration",
  "s3:GetReplicationConfiguration",
  "s3:ListBucket",
];

/** Grants for a bucket itself. Its objects are touched only where the spec lets a destroy empty it. */
export function bucketGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const arn = bucketArn(resource);
  const tagging = resource.isTagged ? ["s3:PutBucketTagging"] : [];
  const writes = ["s3:CreateBucket", "s3:DeleteBucket", ...tagging];
  return [
    ...readAndWrite("Buckets", [arn], { reads, writes }),
    ...(resource.body["force_destroy"] === true ? emptyingGrants(arn) : []),
  ];
}

/** The provider deletes objects by their versions, in a bucket without versions too. */
function emptyingGrants(arn: string): readonly DeployerGrant[] {
  const deletions = ["s3:DeleteObjectVersion"];
  return [
    { mode: "apply", topic: "Buckets", actions: ["s3:ListBucketVersions"], resources: [arn] },
    { mode: "apply", topic: "BucketObjects", actions: deletions, resources: [`${arn}/*`] },
  ];
}

/** Grants for a resource that is one setting of a bucket. */
export function bucketSettingGrants(
  read: string,
  ...writes: readonly string[]
): (resource: DeployedResource) => readonly DeployerGrant[] {
  return (resource) => readAndWrite("Buckets", [bucketArn(resource)], { reads: [read], writes });
}

function bucketArn({ body, source }: DeployedResource): string {
  return `arn:${source.partition}:s3:::${textOf(body, "bucket")}`;
}
