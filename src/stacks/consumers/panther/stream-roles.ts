import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { allowLogsToAssume } from "../../../policies/consumers/allow-logs-to-assume";
import {
  allowEncryptingCopies,
  allowFeeding,
  allowFirehoseToAssume,
  allowWritingCopies,
} from "../../../policies/consumers/panther-stream";
import { policyDocument, type Statement } from "../../../policies/policy-document";
import type { PantherStream } from "../../../resolve/consumers/panther";
import type { AddedRole } from "../../delivery-role";
import { addConsumerResource } from "../add-consumer-resource";
import type { PantherBucket } from "./panther-bucket";
import type { PantherScope } from "./panther-scope";

/** Adds the role through which the stream writes to its bucket. */
export function addWritingRole(
  scope: PantherScope,
  { writingRoleName }: PantherStream<string>,
  { arn, keyArn }: PantherBucket,
): AddedRole {
  return addRole(scope, {
    label: "panther_write",
    name: writingRoleName,
    description: "Firehose writes copies of model invocation logs for Panther",
    trust: allowFirehoseToAssume(scope.source.account),
    permissions: [
      ...allowWritingCopies(arn),
      ...(keyArn === undefined ? [] : [allowEncryptingCopies(keyArn)]),
    ],
  });
}

/** Adds the role through which CloudWatch Logs puts events into the stream. */
export function addFeedingRole(
  scope: PantherScope,
  { feedingRoleName }: PantherStream<string>,
  streamArn: string,
): AddedRole {
  const { logsServicePrincipal } = scope.content.target;
  return addRole(scope, {
    label: "panther_feed",
    name: feedingRoleName,
    description: "CloudWatch Logs copies model invocation logs into a stream for Panther",
    trust: allowLogsToAssume(logsServicePrincipal, scope.source),
    permissions: [allowFeeding(streamArn)],
  });
}

interface RoleParts {
  readonly label: string;
  readonly name: string;
  readonly description: string;
  readonly trust: Statement;
  readonly permissions: readonly Statement[];
}

function addRole(
  scope: PantherScope,
  { label, trust, permissions, ...rest }: RoleParts,
): AddedRole {
  const role = addConsumerResource(scope, IamRole, label, {
    ...rest,
    path: "/",
    assumeRolePolicy: JSON.stringify(policyDocument([trust])),
  });
  const policy = addConsumerResource(scope, IamRolePolicy, label, {
    name: "copy-model-invocation-logs",
    role: role.id,
    policy: JSON.stringify(policyDocument(permissions)),
  });
  return { arn: role.arn, readyAfter: [role, policy] };
}
