import {
  allowPantherToAssume,
  allowPantherToDecrypt,
  allowPantherToManageNotifications,
  allowPantherToRead,
} from "../../../policies/consumers/panther-role";
import { addConsumerRole } from "../add-consumer-role";
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
  const decryption = bucket.keyArn === undefined ? [] : [allowPantherToDecrypt(bucket.keyArn)];
  const reading = {
    label: "panther_read",
    name: "read-model-invocation-logs",
    statements: [...allowPantherToRead(bucket.arn, logSource.folders), ...decryption],
  };
  const managing = {
    label: "panther_notifications",
    name: "manage-notifications",
    statements: allowPantherToManageNotifications(bucket.arn, topicArn(scope)),
  };
  const { role } = addConsumerRole(scope, {
    label: "panther",
    settings: panther.role,
    description: "Panther reads model invocation logs",
    trust: allowPantherToAssume(source.partition, panther.accountId),
    policies: logSource.managesNotifications ? [reading, managing] : [reading],
    tags: { "panther:app": "panther" },
  });
  return role.arn;
}
