import { consumerRoleNames } from "../../spec/names/consumer-role-names";
import type { Roles, Stream as StreamSpec } from "../../spec/spec";
import { readOwnRole, type OwnRole } from "../settings/own-role";
import { literalTemplate, parseTemplate, type Template } from "../templates/template";
import { readFunctionName, type FunctionName } from "./function-name";

/** Where the events of the log group go, in the order of the spec. */
export interface Streams<Text> {
  readonly streams: readonly Stream<Text>[];
  /** The role through which CloudWatch Logs sends to all but functions. */
  readonly role: OwnRole<Text>;
}

/** What the events of one subscription filter go to. */
export type Stream<Text> = StreamFilter<Text> &
  ({ readonly kind: RoleStreamKind } | ({ readonly kind: "lambda" } & FunctionName<Text>));

/** What CloudWatch Logs sends to by a role. */
export type RoleStreamKind = "kinesis" | "firehose" | "destination";

interface StreamFilter<Text> {
  readonly arn: Text;
  /** Matches every event where it is empty. */
  readonly filterPattern: Text;
}

/** Reads the streams; nothing where there is none. */
export function readStreams(
  spec: readonly StreamSpec[],
  roles: NonNullable<Roles>,
): Streams<Template> | undefined {
  if (spec.length === 0) return undefined;
  return { streams: spec.map(readStream), role: readOwnRole(consumerRoleNames.streams, roles) };
}

function readStream({ type, arn, filterPattern = "" }: StreamSpec): Stream<Template> {
  const filter = { arn: parseTemplate(arn), filterPattern: literalTemplate(filterPattern) };
  return type === "lambda"
    ? { kind: type, ...filter, ...readFunctionName(arn) }
    : { kind: type, ...filter };
}
