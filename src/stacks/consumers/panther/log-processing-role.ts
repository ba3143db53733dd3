import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import {
  allowPantherToAssume,
  allowPantherToDecrypt,
  allowPantherToManageNotifications,
  allowPantherToRead,
} from "../../../policies/consumers/panther-role";
import { policyDocument } from "../../../policies/policy-document";
import { addConsumerResource } from "../add-consumer-resource";
import type { PantherBucket } from "./panther-bucket";
import type { PantherScope } from "./panther-scope";
import { topicArn } from "./topic-arn";

/**
 * Adds the role that Panther assumes to read one bucket, and returns its ARN.
 *
 * Panther finds it by the beginning of its name and at the path `/`, and knows it by its tag.
 * https://github.com/panther-labs/panther-auxiliary/tree/main/terraform/panther_log_analysis_iam
 */
export function addLogProcessingRole(scope: PantherScope, bucket: PantherBucket): string {
  const { panther, source, logSource } = scope;
  const trust = allowPantherToAssume(source.partition, panther.accountId);
  const role = addConsumerResource(scope, IamRole, "panther", {
    name: panther.roleName,
    path: "/",
    description: "Panther reads model invocation logs",
    assumeRolePolicy: JSON.stringify(policyDocument([trust])),
    tags: { "panther:app": "panther" },
  });
  const decryption = bucket.keyArn === undefined ? [] : [allowPantherToDecrypt(bucket.keyArn)];
  const keys = logSource.folders.map((folder) => folder.keys);
  const reading = [...allowPantherToRead(bucket.arn, keys), ...decryption];
  addConsumerResource(scope, IamRolePolicy, "panther_read", {
    name: "read-model-invocation-logs",
    role: role.id,
    policy: JSON.stringify(policyDocument(reading)),
  });
  if (logSource.managesNotifications) {
    const managing = allowPantherToManageNotifications(bucket.arn, topicArn(scope));
    addConsumerResource(scope, IamRolePolicy, "panther_notifications", {
      name: "manage-notifications",
      role: role.id,
      policy: JSON.stringify(policyDocument(managing)),
    });
  }
  return role.arn;
}
