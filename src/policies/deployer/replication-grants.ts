import { bucketSettingGrants } from "./bucket-grants";
import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { passRole } from "./pass-role";

const grantsOfSetting = bucketSettingGrants(
  "s3:GetReplicationConfiguration",
  "s3:PutReplicationConfiguration",
);

/**
 * Grants for the replication of a bucket, and for handing its role to S3.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html
 */
export function replicationGrants(resource: DeployedResource): readonly DeployerGrant[] {
  return [
    ...grantsOfSetting(resource),
    passRole("PassReplicationRole", textOf(resource.body, "role"), "s3.amazonaws.com"),
  ];
}
