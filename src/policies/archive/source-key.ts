import type { BedrockSource } from "../bedrock-source";
import type { Statement } from "../policy-document";
import { onlyThroughS3 } from "./only-through-s3";
import { replicationRoleName } from "./replication-role-name";

/**
 * The key of the log bucket lets the replication role decrypt logs.
 *
 * The principal is the account, and a condition names the role, since a policy refuses a role that is not yet there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function allowReplicationDecryption(
  bucketArn: string,
  name: string,
  source: BedrockSource,
): Statement {
  const { partition, account, region } = source;
  const role = replicationRoleName(name, region);
  return {
    Sid: "ReplicationDecrypt",
    Effect: "Allow",
    Principal: { AWS: `arn:${partition}:iam::${account}:root` },
    Action: "kms:Decrypt",
    Resource: "*",
    Condition: {
      ArnEquals: { "aws:PrincipalArn": `arn:${partition}:iam::${account}:role/${role}` },
      ...onlyThroughS3(bucketArn, region),
    },
  };
}
