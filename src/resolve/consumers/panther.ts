import { defaults } from "../../spec/defaults";
import { consumerRoleNames } from "../../spec/names/consumer-role-names";
import { panther } from "../../spec/panther";
import type { Panther as PantherSpec, PantherStream as StreamSpec, Roles } from "../../spec/spec";
import { readOwnRole, type OwnRole } from "../settings/own-role";
import { readKeyChoice } from "../settings/read-key-choice";
import type { OwnedBucket } from "../settings/bucket-settings";
import { literalTemplate, parseTemplate, type Template } from "../templates/template";

/** What a spec says of Panther, before defaults. */
export type WrittenPanther = NonNullable<PantherSpec>;

/** How Panther is let in to a bucket, and what it calls the log source. */
export interface PantherConnection<Text> {
  /** The AWS account and Region of the Panther instance. */
  readonly accountId: Text;
  readonly region: Text;
  readonly role: OwnRole<Text>;
  readonly notifications: PantherNotifications;
  readonly sourceName: Text;
}

/** How Panther gets at the logs of a target. */
export interface Panther<Text> extends PantherConnection<Text> {
  readonly transport: PantherTransport<Text>;
}

/** Panther reads the log bucket itself, or a bucket that a stream copies the log group to. */
export type PantherTransport<Text> =
  { readonly kind: "s3" } | ({ readonly kind: "cloudwatch" } & PantherStream<Text>);

export interface PantherStream<Text> {
  readonly name: Text;
  readonly bucket: OwnedBucket<Text>;
  /** The role through which CloudWatch Logs puts events into the stream. */
  readonly feedingRole: OwnRole<Text>;
  /** The role through which the stream writes to its bucket. */
  readonly writingRole: OwnRole<Text>;
}

/** Who makes the topic and the notification; whether Panther knows the account decides if it confirms a subscription. */
export type PantherNotifications =
  | { readonly kind: "panther-managed" }
  | { readonly kind: "self-managed"; readonly registered: boolean };

/** Reads how Panther is connected to a target. */
export function readPanther(spec: WrittenPanther, roles: NonNullable<Roles>): Panther<Template> {
  return {
    ...readPantherConnection(spec, roles, defaults.panther),
    transport: readTransport(spec, roles),
  };
}

/** Reads how Panther is let in. What is missing though required reads as empty; a rule reports it. */
export function readPantherConnection(
  spec: WrittenPanther,
  roles: NonNullable<Roles>,
  byDefault: Readonly<Record<"roleSuffix" | "sourceName", string>>,
): PantherConnection<Template> {
  const { roleSuffix, sourceName } = byDefault;
  return {
    accountId: literalTemplate(spec.accountId ?? ""),
    region: literalTemplate(spec.region ?? ""),
    role: readOwnRole(`${panther.roleNamePrefix}${spec.roleSuffix ?? roleSuffix}`, {
      ...roles,
      path: panther.rolePath,
    }),
    notifications: readNotifications(spec),
    sourceName: parseTemplate(spec.sourceName ?? sourceName),
  };
}

function readTransport(
  spec: WrittenPanther,
  roles: NonNullable<Roles>,
): PantherTransport<Template> {
  const transport = spec.transport ?? defaults.panther.transport;
  if (transport === "s3") return { kind: "s3" };
  return {
    kind: "cloudwatch",
    name: parseTemplate("{name}-panther"),
    bucket: readStreamBucket(spec.stream ?? {}),
    feedingRole: readOwnRole(consumerRoleNames.pantherFeed, roles),
    writingRole: readOwnRole(consumerRoleNames.pantherWrite, roles),
  };
}

/** Copies go by themselves, and with the consumer: the log group keeps what counts. */
function readStreamBucket(spec: NonNullable<StreamSpec>): OwnedBucket<Template> {
  const { bucket, expireAfterDays } = defaults.panther.stream;
  const days = spec.expireAfterDays ?? expireAfterDays;
  return {
    kind: "owned",
    name: parseTemplate(spec.bucket ?? bucket),
    readers: [],
    policyStatements: [],
    encryption: readKeyChoice(spec.encryption ?? {}),
    lifecycle: { expireAfterDays: days, noncurrentExpireAfterDays: days, transitions: [] },
    versioning: true,
    forceDestroy: true,
  };
}

function readNotifications(spec: WrittenPanther): PantherNotifications {
  const kind = spec.notifications ?? defaults.panther.notifications;
  if (kind === "panther-managed") return { kind };
  return { kind, registered: spec.registered ?? defaults.panther.registered };
}
