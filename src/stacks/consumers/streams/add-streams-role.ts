import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { allowLogsToAssume } from "../../../policies/consumers/allow-logs-to-assume";
import { allowStreaming } from "../../../policies/consumers/streams";
import { policyDocument } from "../../../policies/policy-document";
import type { Streams } from "../../../resolve/consumers/streams";
import type { DeliveryLogGroup } from "../../log-group";
import type { Readiness, StackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";

const label = "streams";

/** The role through which CloudWatch Logs sends events. */
export interface StreamsRole extends Readiness {
  readonly roleArn: string;
}

/** Adds the role for all streams; nothing where all of them are functions, which need none. */
export function addStreamsRole(
  scope: StackScope,
  { streams, roleName }: Streams<string>,
  logGroup: DeliveryLogGroup,
): StreamsRole | undefined {
  const statements = streams.flatMap(({ kind, arn }, index) =>
    kind === "lambda" ? [] : [allowStreaming(kind, index + 1, arn, logGroup.arn)],
  );
  if (statements.length === 0) return undefined;
  const { logsServicePrincipal } = scope.content.target;
  const role = addConsumerResource(scope, IamRole, label, {
    name: roleName,
    description: "CloudWatch Logs streams model invocation logs",
    assumeRolePolicy: JSON.stringify(
      policyDocument([allowLogsToAssume(logsServicePrincipal, scope.source)]),
    ),
  });
  const policy = addConsumerResource(scope, IamRolePolicy, label, {
    name: "stream-model-invocation-logs",
    role: role.id,
    policy: JSON.stringify(policyDocument(statements)),
  });
  return { roleArn: role.arn, readyAfter: [policy] };
}
