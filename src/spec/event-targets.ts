import { isAccountId, type Arn } from "./aws-arn";

/** What a rule of EventBridge can send to, as far as its permissions are known here. */
export type EventTargetKind = keyof typeof resourcesByKind;

/**
 * How the ARN of each kind begins after its account, and what follows; a topic that is FIFO takes no events.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
const resourcesByKind = {
  "event-bus": { service: "events", begin: "event-bus/", rest: /^[\w./-]{1,256}$/ },
  "firehose-stream": { service: "firehose", begin: "deliverystream/", rest: /^[\w.-]{1,64}$/ },
  "kinesis-stream": { service: "kinesis", begin: "stream/", rest: /^[\w.-]{1,128}$/ },
  "lambda-function": {
    service: "lambda",
    begin: "function:",
    rest: /^[\w-]{1,140}(?::(?:\$LATEST|[\w-]{1,128}))?$/,
  },
  "log-group": { service: "logs", begin: "log-group:", rest: /^[\w./#-]{1,512}(?::\*)?$/ },
  queue: { service: "sqs", begin: "", rest: /^[\w-]{1,80}(?:\.fifo)?$/ },
  "state-machine": {
    service: "states",
    begin: "stateMachine:",
    rest: /^[\w-]{1,80}(?::[\w.-]{1,80})?$/,
  },
  topic: { service: "sns", begin: "", rest: /^[\w-]{1,256}$/ },
} as const;

/** The kind of target that an ARN names, judged by its service and how its resource begins: its name may hold placeholders. */
export function eventTargetKind({
  service,
  resource,
}: Pick<Arn, "service" | "resource">): EventTargetKind | undefined {
  const kinds = Object.keys(resourcesByKind) as EventTargetKind[];
  return kinds.find((kind) => {
    const form = resourcesByKind[kind];
    return form.service === service && resource.startsWith(form.begin);
  });
}

/** Whether an ARN names a target of that kind, in a Region and an account. */
export function isEventTargetArn(arn: Arn, kind: EventTargetKind): boolean {
  const { begin, rest } = resourcesByKind[kind];
  return (
    eventTargetKind(arn) === kind &&
    arn.region !== "" &&
    isAccountId(arn.account) &&
    rest.test(arn.resource.slice(begin.length))
  );
}
