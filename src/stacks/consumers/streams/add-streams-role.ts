import { allowLogsToAssume } from "../../../policies/consumers/allow-logs-to-assume";
import { allowStreaming } from "../../../policies/consumers/streams";
import type { Streams } from "../../../resolve/consumers/streams";
import type { DeliveryLogGroup } from "../../log-group";
import type { Readiness, StackScope } from "../../stack-scope";
import { addConsumerRole } from "../add-consumer-role";

/** The role through which CloudWatch Logs sends events. */
export interface StreamsRole extends Readiness {
  readonly roleArn: string;
}

/** Adds the role for all streams; nothing where all of them are functions, which need none. */
export function addStreamsRole(
  scope: StackScope,
  { streams, role: settings }: Streams<string>,
  logGroup: DeliveryLogGroup,
): StreamsRole | undefined {
  const statements = streams.flatMap(({ kind, arn }, index) =>
    kind === "lambda" ? [] : [allowStreaming(kind, index + 1, arn, logGroup.arn)],
  );
  if (statements.length === 0) return undefined;
  const { logsServicePrincipal } = scope.content.target;
  const { role, policies } = addConsumerRole(scope, {
    label: "streams",
    settings,
    description: "CloudWatch Logs streams model invocation logs",
    trust: allowLogsToAssume(logsServicePrincipal, scope.source),
    policies: [{ name: "stream-model-invocation-logs", statements }],
  });
  return { roleArn: role.arn, readyAfter: policies };
}
