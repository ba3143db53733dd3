import type {
  ReplicatingAccounts,
  ReplicaWriters,
} from "../../resolve/central/replica-writer-settings";
import type { Statement } from "../policy-document";
import { onlyThroughS3 } from "./only-through-s3";

/**
 * The replication roles may write logs into the archive, each below the id of its own account.
 *
 * They may not delete. Who may read them is nobody's business here.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-walkthrough-2.html
 */
export function allowReplicas({ accounts, roleArns, logArns }: ReplicaWriters<string>): Statement {
  return {
    Sid: "ReplicationWrite",
    Effect: "Allow",
    Principal: principalOf(accounts),
    Action: ["s3:ObjectOwnerOverrideToBucketOwner", "s3:ReplicateObject"],
    Resource: logArns,
    Condition: conditionOf(accounts, roleArns),
  };
}

/** The replication roles may encrypt what they write into the archive, and decrypt nothing. */
export function allowReplicasEncryption(
  { accounts, roleArns }: ReplicaWriters<string>,
  bucketArn: string,
  region: string,
): Statement {
  return {
    Sid: "ReplicationEncrypt",
    Effect: "Allow",
    Principal: principalOf(accounts),
    Action: ["kms:Encrypt", "kms:GenerateDataKey"],
    Resource: "*",
    Condition: { ...conditionOf(accounts, roleArns), ...onlyThroughS3(bucketArn, region) },
  };
}

function principalOf(accounts: ReplicatingAccounts<string>): Statement["Principal"] & object {
  return { AWS: accounts.kind === "organization" ? "*" : accounts.rootArns };
}

function conditionOf(
  accounts: ReplicatingAccounts<string>,
  roleArns: string,
): NonNullable<Statement["Condition"]> {
  return {
    ...(accounts.kind === "organization" && {
      StringEquals: { "aws:PrincipalOrgID": accounts.id },
    }),
    ArnLike: { "aws:PrincipalArn": roleArns },
  };
}
