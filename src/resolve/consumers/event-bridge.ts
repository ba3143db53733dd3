import { readArnBegin } from "../../spec/aws-arn";
import { eventTargetKind } from "../../spec/event-targets";
import { consumerRoleNames } from "../../spec/names/consumer-role-names";
import type { EventBridge as EventBridgeSpec, Roles } from "../../spec/spec";
import { optionalText } from "../templates/optional-text";
import { readOwnRole, type OwnRole } from "../settings/own-role";
import { present } from "../present";
import { parseTemplate, type Template } from "../templates/template";
import { readFunctionName, type FunctionName } from "./function-name";

/** Where the events of delivered records go. */
export interface EventBridge<Text> {
  readonly target: EventTarget<Text>;
  readonly deadLetterQueueArn?: Text;
}

/** What receives the events, by what it takes to send there. */
export type EventTarget<Text> =
  | { readonly kind: RoleTargetKind; readonly arn: Text; readonly role: OwnRole<Text> }
  | { readonly kind: "topic"; readonly arn: Text }
  | { readonly kind: "log-group"; readonly arn: Text }
  | { readonly kind: "queue"; readonly arn: Text; readonly isFifo: boolean }
  | ({ readonly kind: "lambda-function"; readonly arn: Text } & FunctionName<Text>);

/** Targets that EventBridge reaches by a role. */
export type RoleTargetKind = "event-bus" | "state-machine" | "kinesis-stream" | "firehose-stream";

/** Reads the target by its ARN; nothing where that names none, which a rule reports. */
export function readEventBridge(
  spec: NonNullable<EventBridgeSpec>,
  roles: NonNullable<Roles>,
): EventBridge<Template> | undefined {
  const target = readTarget(spec.targetArn ?? "", roles);
  return target && present({ target, deadLetterQueueArn: optionalText(spec.deadLetterQueueArn) });
}

/** The service of an ARN is written out, so that the text decides before any target fills it. */
function readTarget(written: string, roles: NonNullable<Roles>): EventTarget<Template> | undefined {
  const kind = eventTargetKind(readArnBegin(written));
  switch (kind) {
    case undefined:
      return undefined;
    case "lambda-function":
      return { kind, arn: parseTemplate(written), ...readFunctionName(written) };
    case "queue":
      return { kind, arn: parseTemplate(written), isFifo: written.endsWith(".fifo") };
    case "log-group":
      return { kind, arn: parseTemplate(written.replace(/:\*$/, "")) };
    case "topic":
      return { kind, arn: parseTemplate(written) };
    default:
      return {
        kind,
        arn: parseTemplate(written),
        role: readOwnRole(consumerRoleNames.eventBridge, roles),
      };
  }
}
