import { LambdaPermission } from "@cdktf/provider-aws/lib/lambda-permission";
import type { Stream } from "../../../resolve/consumers/streams";
import type { DeliveryLogGroup } from "../../log-group";
import type { Readiness, StackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";
import type { Consumer, SubscriptionFilter } from "../consumer";
import { addStreamsRole } from "./add-streams-role";

/** Streams the events of the log group to Kinesis, Firehose, Lambda or another account as they arrive. */
export const streams: Consumer = {
  add(scope, { logGroup }) {
    const settings = scope.content.settings.consumers.streams;
    if (settings === undefined || logGroup === undefined) return {};
    const role = addStreamsRole(scope, settings, logGroup);
    return {
      subscriptionFilters: settings.streams.map((stream, index) =>
        stream.kind === "lambda"
          ? filterOf(scope, stream, index, addInvocation(scope, stream, index, logGroup))
          : filterOf(scope, stream, index, role),
      ),
      ...(role && { outputs: { streams_role_arn: role.roleArn } }),
    };
  },
};

interface Access extends Readiness {
  readonly roleArn?: string;
}

/** Bedrock writes to one log stream, whose events would all meet in one shard of a Kinesis stream. */
function filterOf(
  scope: StackScope,
  { kind, arn, filterPattern }: Stream<string>,
  index: number,
  { roleArn, readyAfter }: Access = { readyAfter: [] },
): SubscriptionFilter {
  return {
    label: `stream_${String(index + 1)}`,
    name: `${scope.content.target.name}-stream-${String(index + 1)}`,
    filterPattern,
    destinationArn: arn,
    ...(roleArn === undefined ? {} : { roleArn }),
    isSpread: kind === "kinesis",
    readyAfter,
  };
}

/** CloudWatch Logs may invoke the function for this log group alone. */
function addInvocation(
  scope: StackScope,
  { functionArn, qualifier }: Extract<Stream<string>, { kind: "lambda" }>,
  index: number,
  logGroup: DeliveryLogGroup,
): Access {
  const { name, logsServicePrincipal } = scope.content.target;
  const permission = addConsumerResource(scope, LambdaPermission, `stream_${String(index + 1)}`, {
    statementId: `${name}-stream-${String(index + 1)}`,
    action: "lambda:InvokeFunction",
    functionName: functionArn,
    ...(qualifier === undefined ? {} : { qualifier }),
    principal: logsServicePrincipal,
    sourceAccount: scope.source.account,
    sourceArn: `${logGroup.arn}:*`,
  });
  return { readyAfter: [permission] };
}
