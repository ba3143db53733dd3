import type { JsonValue } from "../../spec/json-value";
import type { Answer } from "./answer";
import type { BucketRule } from "./bucket-rule";
import type { LoggingConfiguration } from "./logging-configuration";

/** Everything that bedtrail asks of AWS, and all of it reads. Tests bring an AWS of their own. */
export interface Aws {
  /** Finds the credentials of whoever asks. Everything else needs them, so this comes first. */
  readonly findCredentials: (region: string, signal: AbortSignal) => Promise<Answer<true>>;
  /** Gets credentials for one account. */
  readonly signIn: (request: SignInRequest, signal: AbortSignal) => Promise<Answer<Session>>;
  /** Lets go of open connections, so that a hanging one keeps no process alive. */
  readonly close: () => void;
}

export interface SignInRequest {
  readonly account: string;
  /** Where credentials are asked for. */
  readonly region: string;
  /** The role to take on; without one, the caller's own credentials have to be of the account. */
  readonly role?: {
    readonly roleArn: string;
    readonly externalId?: string;
    readonly sessionName?: string;
  };
}

/** Credentials for one account. */
export interface Session {
  readonly at: (region: string, signal: AbortSignal) => TargetReads;
}

/** The questions about one account and Region; none of them throws for what AWS says. */
export interface TargetReads {
  readonly readLoggingConfiguration: () => Promise<Answer<LoggingConfiguration>>;
  /** A bucket in this Region. */
  readonly findBucket: (bucket: string) => Promise<Answer<BucketOwner>>;
  readonly readBucketPolicy: (bucket: string) => Promise<Answer<JsonValue>>;
  readonly readBucketEncryption: (bucket: string) => Promise<Answer<BucketEncryptionState>>;
  /** The rules of a bucket's lifecycle that are switched on. */
  readonly readBucketRules: (bucket: string) => Promise<Answer<readonly BucketRule[]>>;
  readonly findBucketSetting: (bucket: string, setting: BucketSetting) => Promise<Answer<true>>;
  /** By id, ARN, or `alias/...`. */
  readonly readKey: (key: string) => Promise<Answer<KeyState>>;
  readonly readKeyPolicy: (key: string) => Promise<Answer<JsonValue>>;
  readonly readLogGroup: (logGroup: string) => Promise<Answer<LogGroupState>>;
  readonly readRole: (roleName: string) => Promise<Answer<RoleState>>;
  readonly readRolePolicies: (roleName: string) => Promise<Answer<readonly RolePolicy[]>>;
  readonly findNewestObject: (bucket: string, prefix: string) => Promise<Answer<Date>>;
  readonly findNewestEvent: (logGroup: string, stream: string) => Promise<Answer<Date>>;
  /** The sums of metrics of `AWS/Bedrock` over a time; absent ones are left out. */
  readonly sumMetrics: (
    names: readonly string[],
    from: Date,
    to: Date,
  ) => Promise<Answer<ReadonlyMap<string, number>>>;
}

/** Whether a bucket is of the account that is asked, or of another that lets it in. */
export type BucketOwner = "another-account" | "this-account";

/** A setting of a bucket that Terraform has a resource for, and that a bucket can be without. */
export type BucketSetting =
  | "access-logs"
  | "lifecycle"
  | "notification"
  | "object-lock"
  | "ownership"
  | "policy"
  | "public-access-block"
  | "replication"
  | "versioning";

export interface BucketEncryptionState {
  /** `AES256`, `aws:kms` or `aws:kms:dsse`. */
  readonly algorithm: string;
  /** As the bucket names it: an ARN, an id or an alias. */
  readonly key?: string;
}

export interface KeyState {
  readonly id: string;
  readonly arn: string;
  /** `Enabled`, `Disabled`, `PendingDeletion`, ... */
  readonly state: string;
}

export interface LogGroupState {
  /** Days; absent means for ever. */
  readonly retentionDays?: number;
  readonly keyArn?: string;
  readonly isMasked: boolean;
}

export interface RoleState {
  readonly arn: string;
  readonly trustPolicy: JsonValue;
}

/** A policy of a role: an inline one by its name, or a managed one. */
export interface RolePolicy {
  readonly kind: "inline" | "managed";
  readonly name: string;
  readonly document: JsonValue;
}
