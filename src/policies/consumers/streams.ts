import type { RoleStreamKind } from "../../resolve/consumers/streams";
import type { Statement } from "../policy-document";

const actions: Readonly<Record<RoleStreamKind, string | readonly string[]>> = {
  destination: "logs:PutLogEvents",
  firehose: ["firehose:PutRecord", "firehose:PutRecordBatch"],
  kinesis: ["kinesis:PutRecord", "kinesis:PutRecords"],
};

/**
 * The role may send to one stream. For a destination of another account it says whose events those are.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CrossAccountSubscriptions.html
 */
export function allowStreaming(
  kind: RoleStreamKind,
  number: number,
  streamArn: string,
  logGroupArn: string,
): Statement {
  return {
    Sid: `Stream${String(number)}`,
    Effect: "Allow",
    Action: actions[kind],
    Resource: kind === "destination" ? `${logGroupArn}:*` : streamArn,
  };
}
