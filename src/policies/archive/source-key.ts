import { allowRoleToUseKey, type KeyUse } from "../allow-role-to-use-key";
import type { Statement } from "../policy-document";
import { onlyThroughS3 } from "./only-through-s3";

/** The key of the log bucket lets the replication role decrypt logs. */
export function allowReplicationDecryption(
  role: Pick<KeyUse, "accountRoot" | "roleArn">,
  bucketArn: string,
  region: string,
): Statement {
  return allowRoleToUseKey({
    sid: "ReplicationDecrypt",
    ...role,
    actions: "kms:Decrypt",
    condition: onlyThroughS3(bucketArn, region),
  });
}
