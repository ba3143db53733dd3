import { allowLogsToAssume } from "../../../policies/consumers/allow-logs-to-assume";
import {
  allowEncryptingCopies,
  allowFeeding,
  allowFirehoseToAssume,
  allowWritingCopies,
} from "../../../policies/consumers/panther-stream";
import type { Statement } from "../../../policies/policy-document";
import type { PantherStream } from "../../../resolve/consumers/panther";
import type { OwnRole } from "../../../resolve/settings/own-role";
import type { AddedRole } from "../../delivery-role";
import { addConsumerRole } from "../add-consumer-role";
import type { PantherBucket } from "./panther-bucket";
import type { PantherScope } from "./panther-scope";

/** Adds the role through which the stream writes to its bucket. */
export function addWritingRole(
  scope: PantherScope,
  { writingRole }: PantherStream<string>,
  { arn, keyArn }: PantherBucket,
): AddedRole {
  return addStreamRole(scope, {
    label: "panther_write",
    settings: writingRole,
    description: "Firehose writes copies of model invocation logs for Panther",
    trust: allowFirehoseToAssume(scope.source.account),
    statements: [
      ...allowWritingCopies(arn),
      ...(keyArn === undefined ? [] : [allowEncryptingCopies(keyArn)]),
    ],
  });
}

/** Adds the role through which CloudWatch Logs puts events into the stream. */
export function addFeedingRole(
  scope: PantherScope,
  { feedingRole }: PantherStream<string>,
  streamArn: string,
): AddedRole {
  const { logsServicePrincipal } = scope.content.target;
  return addStreamRole(scope, {
    label: "panther_feed",
    settings: feedingRole,
    description: "CloudWatch Logs copies model invocation logs into a stream for Panther",
    trust: allowLogsToAssume(logsServicePrincipal, scope.source),
    statements: [allowFeeding(streamArn)],
  });
}

interface StreamRole {
  readonly label: string;
  readonly settings: OwnRole<string>;
  readonly description: string;
  readonly trust: Statement;
  readonly statements: readonly Statement[];
}

function addStreamRole(scope: PantherScope, { statements, ...rest }: StreamRole): AddedRole {
  const { role, policies } = addConsumerRole(scope, {
    ...rest,
    policies: [{ name: "copy-model-invocation-logs", statements }],
  });
  return { arn: role.arn, readyAfter: [role, ...policies] };
}
