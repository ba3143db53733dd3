import { isAccountId, parseArn } from "../../spec/aws-arn";
import type { JsonMap, JsonValue } from "../../spec/json-value";
import { blocksAt, valueAt } from "../resources/value-at";
import type { ChangedResource } from "../stack-change";

/** What a resource sends on, and where to. */
export interface Sending {
  /** Logs are what the models were told and said; events only name the objects in which that stands. */
  readonly what: "logs" | "events";
  /** The stream, bus or bucket that it goes to. */
  readonly place: string;
  /** Whoever has the place; absent where it is the target's own. */
  readonly recipient?: Recipient;
  /** The key that copies are encrypted with. */
  readonly key?: string;
  /** The role that sends. */
  readonly role?: string;
}

/** Another account, or whoever has a bucket for which no account is named. */
export type Recipient =
  | { readonly kind: "account"; readonly id: string }
  | { readonly kind: "bucket"; readonly name: string };

type ReadSendings = (values: JsonMap) => readonly Sending[];

/** The resources that send logs on, or what tells of them. */
const senders: Readonly<Record<string, ReadSendings>> = {
  aws_cloudwatch_log_subscription_filter: ({ destination_arn: arn, role_arn: role }) =>
    sendingTo("logs", arn, role),
  aws_cloudwatch_log_account_policy: ({ policy_document: text }) =>
    sendingTo("logs", textIn(text, "DestinationArn"), textIn(text, "RoleArn")),
  aws_cloudwatch_event_target: ({ arn, role_arn: role }) => sendingTo("events", arn, role),
  aws_s3_bucket_replication_configuration: (values) =>
    blocksAt(values, "rule")
      .filter(({ status }) => status !== "Disabled")
      .flatMap((rule) => replicate(rule, values["role"])),
};

/** What a resource sends on by its values; nothing where it sends nothing. */
export function listSendings(type: string, values: ChangedResource["after"]): readonly Sending[] {
  return values === undefined ? [] : (senders[type]?.(values) ?? []);
}

/** What the plan itself makes is referred to, or has an ARN that is not known yet, and is the target's own. */
function sendingTo(
  what: Sending["what"],
  place: JsonValue | undefined,
  role: JsonValue | undefined,
): readonly Sending[] {
  if (typeof place !== "string") return [];
  return [{ what, place, ...recipientOf(parseArn(place)?.account), ...roleOf(role) }];
}

/** The ARN of a bucket names no account: S3 replicates to whoever has it, unless the rule says whose it is. */
function replicate(rule: JsonMap, role: JsonValue | undefined): readonly Sending[] {
  const place = valueAt(rule, "destination", "bucket");
  const account = valueAt(rule, "destination", "account");
  const key = valueAt(rule, "destination", "encryption_configuration", "replica_kms_key_id");
  if (typeof place !== "string") return [];
  const name = parseArn(place)?.resource;
  const recipient =
    typeof account === "string" && account !== ""
      ? recipientOf(account)
      : name !== undefined && { recipient: { kind: "bucket", name } as const };
  return [
    { what: "logs", place, ...recipient, ...(typeof key === "string" && { key }), ...roleOf(role) },
  ];
}

/** A mark stands for the target's own account. */
function recipientOf(id: string | undefined): Pick<Sending, "recipient"> {
  const isForeign = id !== undefined && isAccountId(id);
  return isForeign ? { recipient: { kind: "account", id } } : {};
}

function roleOf(role: JsonValue | undefined): Pick<Sending, "role"> {
  return typeof role === "string" && role !== "" ? { role } : {};
}

function textIn(document: JsonValue | undefined, key: string): string | undefined {
  if (typeof document !== "string") return undefined;
  return new RegExp(`"${key}"\\s*:\\s*"([^"]*)"`).exec(document)?.[1];
}
