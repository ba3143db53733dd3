// Generated from spec.schema.json by `npm run generate`. Do not edit.
import type { JsonValue } from "./json-value";

/** Where the state of each stack is kept: one of `local` (default), `s3`, `cloud`, `http`. */
export type Backend = {
  readonly local?: LocalBackend;
  readonly s3?: S3Backend;
  readonly cloud?: CloudBackend;
  readonly http?: HttpBackend;
} | null;

/** State in files beside the output folder. */
export type LocalBackend = {
  /** The state file, relative to the stack's folder. */
  readonly path?: string;
} | null;

/** State in an S3 bucket. */
export type S3Backend = {
  /** The bucket that holds the state. */
  readonly bucket?: string;
  /** The Region of that bucket. */
  readonly region?: string;
  /** The object of each stack's state. It must differ from target to target. */
  readonly key?: string;
  /** Whether S3 itself locks the state (`use_lockfile`, Terraform 1.10 or newer). */
  readonly useLockfile?: boolean;
  /** A DynamoDB table that locks the state. */
  readonly dynamodbTable?: string;
  /** Whether the state is encrypted at rest by the backend. */
  readonly encrypt?: boolean;
  /** The KMS key that encrypts the state. */
  readonly kmsKeyId?: string;
  /** The role that Terraform assumes to reach the state. */
  readonly roleArn?: string;
} | null;

/** State in HCP Terraform or Terraform Enterprise. */
export type CloudBackend = {
  /** The organisation there. */
  readonly organization?: string;
  /** The workspace of each stack. It must differ from target to target. */
  readonly workspace?: string;
  /** The host of Terraform Enterprise. */
  readonly hostname?: string;
} | null;

/** State behind an HTTP address, such as GitLab's. */
export type HttpBackend = {
  /** The address of each stack's state. It must differ from target to target. */
  readonly address?: string;
  /** The address that locks the state. */
  readonly lockAddress?: string;
  /** The address that unlocks the state. */
  readonly unlockAddress?: string;
  /** The HTTP method that locks. */
  readonly lockMethod?: "LOCK" | "POST" | "PUT";
  /** The HTTP method that unlocks. */
  readonly unlockMethod?: "UNLOCK" | "DELETE" | "POST" | "PUT";
} | null;

/** The role that Terraform assumes in each account. Its ARN becomes the default of the Terraform variable `assume_role_arn`, so that a plan can use a read-only role. */
export type AssumeRole = {
  /** The ARN of the role. */
  readonly roleArn?: string;
  /** The external id that the role's trust policy asks for. */
  readonly externalId?: string;
  /** The name of the session in CloudTrail. */
  readonly sessionName?: string;
} | null;

/** Tags on every resource that takes tags. */
export type Tags = {
  readonly [k: string]: string;
} | null;

/** The kinds of data whose bodies are delivered, or `none` for metadata only (who, which model, how many tokens). A kind that is left out is switched off explicitly. */
export type DataTypes = readonly DataType[] | "none";

export type DataType = "text" | "image" | "embedding" | "video" | "audio";

/** Whether Terraform refuses to destroy the logging configuration, the buckets, the key and the log group (`prevent_destroy`). */
export type DeletionProtection = boolean;

/** What holds for every IAM role that a stack makes, for delivery and for consumers. `destinations.cloudwatch.role` can say otherwise for the delivery role. */
export type Roles = {
  /** The IAM path of the roles. That of the role for Panther stays `/`, where Panther looks for it. */
  readonly path?: string;
  /** The ARN of the permissions boundary of the roles. */
  readonly permissionsBoundary?: string;
} | null;

/** Delivery to an S3 bucket of the target's own account and Region; `s3: {}` takes all defaults. */
export type S3Destination = {
  /** The bucket, created and owned by the stack. */
  readonly bucket?: string;
  /** A bucket that is already there, instead of one of the stack's own. What Bedrock needs of it is an output of the stack. */
  readonly existingBucket?: string;
  /** What of an existing bucket this stack replaces with its own. What stands there is lost. */
  readonly takeOver?: readonly ("policy" | "notifications" | "replication")[];
  /** The key prefix of the logs, without a slash at either end: none by default, and `large-data` for large data. */
  readonly prefix?: string;
  readonly encryption?: S3Encryption;
  readonly lifecycle?: Lifecycle;
  /** Whether the bucket keeps overwritten and deleted versions. */
  readonly versioning?: boolean;
  readonly objectLock?: ObjectLock;
  readonly accessLogs?: AccessLogs;
  readonly readers?: Readers;
  /** Statements of your own, added to the bucket policy after ours. */
  readonly policyStatements?: readonly PolicyStatement[];
  /** Whether destroying the stack deletes a bucket with logs in it. It needs `deletionProtection: false`. */
  readonly forceDestroy?: boolean;
} | null;

/** How the bucket encrypts: a customer-managed KMS key (made here, or given by `keyArn`), or keys of S3's own. */
export type S3Encryption = {
  /** `kms` for a customer-managed key, `sse-s3` for keys that S3 manages. */
  readonly type?: "kms" | "sse-s3";
  /** A KMS key that is already there. What its policy needs is an output of the stack. */
  readonly keyArn?: string;
} | null;

/** How long logs are kept, and where. */
export type Lifecycle = {
  /** Days until a log expires, or `never`. */
  readonly expireAfterDays?: number | "never";
  /** Moves to cheaper storage classes, in order of age. */
  readonly transitions?: readonly Transition[];
  /** Days until an overwritten or deleted version expires, or `never`. Only versioned buckets have such versions. */
  readonly noncurrentExpireAfterDays?: number | "never";
} | null;

/** A default retention under which nobody (`COMPLIANCE`) or only a privileged role (`GOVERNANCE`) can delete a log. */
export type ObjectLock = {
  /** Who may lift the lock. */
  readonly mode?: "GOVERNANCE" | "COMPLIANCE";
  /** Days that each log stays locked. */
  readonly days?: number;
} | null;

/** S3 server access logs of the log bucket, into a bucket that is already there. */
export type AccessLogs = {
  /** The bucket that receives the access logs, in the same account and Region. */
  readonly bucket?: string;
  /** The key prefix of the access logs, taken literally. */
  readonly prefix?: string;
} | null;

/** Who else may read the logs, granted by bucket policy and key policy. */
export type Readers = readonly Reader[];

/** Delivery to a CloudWatch Logs log group of the target's own account and Region; `cloudwatch: {}` takes all defaults. */
export type CloudWatchDestination = {
  /** The log group, created and owned by the stack. */
  readonly logGroup?: string;
  /** A log group that is already there, instead of one of the stack's own. */
  readonly existingLogGroup?: string;
  /** Days that CloudWatch Logs keeps an event, or `never` for events that never expire. */
  readonly retentionDays?:
    | 1
    | 3
    | 5
    | 7
    | 14
    | 30
    | 60
    | 90
    | 120
    | 150
    | 180
    | 365
    | 400
    | 545
    | 731
    | 1096
    | 1827
    | 2192
    | 2557
    | 2922
    | 3288
    | 3653
    | "never";
  readonly encryption?: LogGroupEncryption;
  /** The class of the log group. `INFREQUENT_ACCESS` costs less and lacks metric and subscription filters and data protection. */
  readonly logGroupClass?: "STANDARD" | "INFREQUENT_ACCESS";
  readonly role?: DeliveryRole;
  /** A role that is already there, instead of one of the stack's own. */
  readonly existingRoleArn?: string;
  readonly largeData?: S3Destination;
  readonly dataProtection?: DataProtection;
} | null;

/** How the log group encrypts: a customer-managed KMS key (made here, or given by `keyArn`), or a key of CloudWatch Logs' own. */
export type LogGroupEncryption = {
  /** `kms` for a customer-managed key, `aws-owned` for a key that CloudWatch Logs manages. */
  readonly type?: "kms" | "aws-owned";
  /** A KMS key that is already there. What its policy needs is an output of the stack. */
  readonly keyArn?: string;
} | null;

/** The role through which Bedrock writes to the log group, created by the stack. */
export type DeliveryRole = {
  /** The name of the role. */
  readonly name?: string;
  /** The IAM path of the role, in place of that of `roles`. */
  readonly path?: string;
  /** The ARN of the permissions boundary of the role, in place of that of `roles`. */
  readonly permissionsBoundary?: string;
} | null;

/** Masks sensitive data in the log group. Holders of `logs:Unmask` still see it; large data in S3 is not masked. */
export type DataProtection = {
  /** The managed data identifiers of CloudWatch Logs to mask. */
  readonly identifiers?: readonly string[];
} | null;

/** A 12-digit account id, quoted so that YAML keeps a leading zero. */
export type AccountId = string;

/** An AWS Region. */
export type Region = string;

/** A central bucket that others own. */
export type GivenArchive = {
  /** The central bucket. */
  readonly bucketArn?: string;
  readonly accountId?: AccountId;
  /** The KMS key that encrypts the central bucket. Without it, the bucket must encrypt with keys of S3's own. */
  readonly keyArn?: string;
} | null;

/** A Glue table over the logs in the bucket, an Athena workgroup and named queries; `{}` takes all defaults. */
export type Athena = {
  /** The Glue database, created by the stack. The default is the name with underscores. */
  readonly database?: string;
  /** The Athena workgroup, created by the stack. */
  readonly workgroup?: string;
  /** The bucket that receives query results, one that is already there. By default the stack makes `{name}-athena-{account}-{region}`, in which they are kept for 30 days. */
  readonly resultsBucket?: string;
  /** Whether the workgroup gets queries that people ask for: tokens, cost, errors, throttles, guardrails. */
  readonly namedQueries?: boolean;
} | null;

/** Saved queries of CloudWatch Logs Insights over the log group; `{}` takes all defaults. */
export type LogsInsights = {
  /** Whether the queries are saved. */
  readonly savedQueries?: boolean;
} | null;

/** Metric filters, alarms and a dashboard; `{}` takes all defaults. */
export type Metrics = {
  /** The SNS topic that alarms notify. Without it, alarms only change their state. */
  readonly alarmTopicArn?: string;
  /** The share of failed invocations in an hour above which an alarm fires, in percent. */
  readonly errorRatePercent?: number;
  /** Tokens in an hour, input and output together, above which an alarm fires. Without it, there is no such alarm. */
  readonly tokensPerHour?: number;
  /** Hours with invocations and without a delivery after which an alarm fires. */
  readonly silentAfterHours?: number;
  /** Whether there is a dashboard. */
  readonly dashboard?: boolean;
} | null;

/** An EventBridge rule for every log object that is delivered to the bucket. */
export type EventBridge = {
  /** What receives the events: an event bus of any account and Region, or a Lambda function, SQS queue, SNS topic, Step Functions state machine, Kinesis stream, Firehose stream or log group of the target's own. */
  readonly targetArn?: string;
  /** The SQS queue, in the target's own account and Region, that keeps events which could not be delivered within a day. Without it they are dropped. */
  readonly deadLetterQueueArn?: string;
} | null;

/** Loads the logs into an OpenSearch domain or an OpenSearch Serverless collection. */
export type OpenSearch = {
  /** The OpenSearch domain. */
  readonly domainArn?: string;
  /** The OpenSearch Serverless collection. */
  readonly collectionArn?: string;
  /** The HTTPS address of the domain. It is needed for a domain of another account or Region; that of the target's own is looked up. */
  readonly endpoint?: string;
  /** The index. It takes no placeholders; `%{yyyy.MM}` in it makes one index a month. */
  readonly index?: string;
} | null;

/** Connects the logs to the Panther SIEM. */
export type Panther = {
  readonly accountId?: AccountId;
  readonly region?: Region;
  /** Whether Panther reads the log bucket, or a stream of the log group. */
  readonly transport?: "s3" | "cloudwatch";
  /** Whether Panther reads the archive of this spec, by one log source for all targets that replicate to it. With `false`, and without such an archive, a target has a log source of its own. It counts only with `transport: s3`. */
  readonly archive?: boolean;
  readonly stream?: PantherStream;
  /** What follows `PantherLogProcessingRole-` in the name of the role that Panther assumes. The role's name is of one Region, since IAM knows none. That on the archive has `{name}-archive` by default. */
  readonly roleSuffix?: string;
  /** Who makes the topic and the bucket notification through which Panther learns of new objects. */
  readonly notifications?: "panther-managed" | "self-managed";
  /** Whether Panther has a log source for the account already, so that it confirms the topic's subscription. It counts only with `notifications: self-managed`. */
  readonly registered?: boolean;
  /** Whether a stack of its own, `panther`, makes the log sources in Panther. */
  readonly sources?: boolean;
  /** The name of the log source in Panther: at most 32 letters, digits, hyphens and spaces, and no two alike in one Panther. That of the archive is `{name}-archive` by default. */
  readonly sourceName?: string;
  /** Hours without a record after which Panther raises the alarm of a source. It counts only with `sources: true`. */
  readonly silentAfterHours?: number;
} | null;

/** The bucket from which Panther reads what a Firehose stream copies out of the log group; only with `transport: cloudwatch`. */
export type PantherStream = {
  /** The bucket, created and owned by the stack. */
  readonly bucket?: string;
  readonly encryption?: S3Encryption;
  /** Days until a copy expires. Panther reads it within minutes. */
  readonly expireAfterDays?: number;
} | null;

/** The name of the account, for `{accountName}` and for matching. */
export type AccountName = string;

/** The place in the rollout order; lower waves come first. */
export type Wave = number;

/** One bedtrail spec: which accounts and Regions log their Amazon Bedrock model invocations, what is logged, and where the logs go. */
export type Spec = {
  /** The version of this language. */
  readonly version: 1;
  /** The prefix of everything that bedtrail names. It is part of bucket names, so it is short and lower-case. */
  readonly name: string;
  /** The id of the AWS organisation, where policies speak of all its accounts. */
  readonly organizationId?: string;
  readonly terraform?: TerraformSettings;
  readonly dataTypes?: DataTypes;
  readonly deletionProtection?: DeletionProtection;
  readonly roles?: Roles;
  readonly destinations?: Destinations;
  readonly archive?: Archive;
  readonly consumers?: Consumers;
  /** Diagnostics and findings that someone answers for. They are still shown, with the reason, and no longer count. */
  readonly accept?: readonly Acceptance[];
  /** The groups of accounts and Regions that log. Each (account, Region) becomes one stack. */
  readonly targets: readonly TargetGroup[];
  /** Changes for the targets that match, applied in order after the groups. */
  readonly overrides?: readonly Override[];
};

/** How Terraform runs the stacks: versions, state, role and tags. */
export type TerraformSettings = {
  /** Which Terraform may run the stacks, as a version constraint. It is raised by itself to what the used features need. */
  readonly requiredVersion?: string;
  /** Which hashicorp/aws provider may run the stacks, as a version constraint. */
  readonly awsProvider?: string;
  /** A dependency lock file, relative to the spec, that is copied into every stack, so that stacks do not drift apart. */
  readonly lockFile?: string;
  /** Files of your own, relative to the spec, that are copied into every stack. */
  readonly include?: readonly string[];
  readonly backend?: Backend;
  readonly assumeRole?: AssumeRole;
  readonly defaultTags?: Tags;
};

/** Where Bedrock delivers: Amazon S3, CloudWatch Logs, or both. */
export type Destinations = {
  readonly s3?: S3Destination;
  readonly cloudwatch?: CloudWatchDestination;
};

/** One move to a storage class. */
export type Transition = {
  /** Days until the move. */
  readonly afterDays: number;
  /** The storage class to move to. */
  readonly storageClass:
    | "STANDARD_IA"
    | "ONEZONE_IA"
    | "INTELLIGENT_TIERING"
    | "GLACIER_IR"
    | "GLACIER"
    | "DEEP_ARCHIVE";
};

/** One principal that may read. */
export type Reader = {
  /** The ARN of a role, user or account root. */
  readonly principalArn: string;
  /** What it may read: keys below this prefix. Everything by default. */
  readonly prefix?: string;
};

/** One IAM policy statement. */
export type PolicyStatement = {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly [k: string]: JsonValue;
};

/** One central bucket for the logs of the whole organisation. It becomes a stack of its own, `archive`; targets replicate to it with `consumers.archive: true`. */
export type Archive = {
  readonly account: AccountId;
  readonly region: Region;
  /** The bucket, created and owned by the stack. */
  readonly bucket?: string;
  readonly encryption?: S3Encryption;
  readonly lifecycle?: Lifecycle;
  readonly objectLock?: ObjectLock;
  readonly readers?: Readers;
  /** Whether one Glue table spans the logs of all accounts and Regions, with a workgroup and named queries. */
  readonly athena?: boolean;
};

/** What reads the logs after delivery. Each one needs its destination. */
export type Consumers = {
  /** Replicates the log bucket to a central one: `true` for the archive of this spec, or one that others own. */
  readonly archive?: true | GivenArchive;
  readonly athena?: Athena;
  readonly logsInsights?: LogsInsights;
  readonly metrics?: Metrics;
  readonly eventBridge?: EventBridge;
  /** Subscription filters of the log group. CloudWatch Logs allows two of a log group, all consumers counted. */
  readonly streams?: readonly Stream[];
  readonly openSearch?: OpenSearch;
  readonly panther?: Panther;
};

/** One destination of a subscription filter. */
export type Stream = {
  /** What the events go to: a Kinesis stream, a Firehose stream, a Lambda function, or a CloudWatch Logs destination of another account. */
  readonly type: "kinesis" | "firehose" | "lambda" | "destination";
  /** The ARN of the destination. */
  readonly arn: string;
  /** Which events go there, in the filter syntax of CloudWatch Logs; all of them by default. It takes no placeholders. */
  readonly filterPattern?: string;
};

/** One diagnostic or finding that someone answers for. */
export type Acceptance = {
  /** The code of the diagnostic or finding. */
  readonly code: string;
  /** Why it is accepted, and who answers for it. */
  readonly reason: string;
  /** A glob of `<stack>` or `<group>/<stack>` that limits the acceptance. `*` alone, like `**`, is no limit. */
  readonly targets?: string;
};

/** A group of accounts and Regions. Its settings override those of the spec. */
export type TargetGroup = {
  /** The name of the group; it labels stacks and reports. */
  readonly name: string;
  /** The accounts of the group. */
  readonly accounts: readonly (AccountId | Account)[] | AccountInventory;
  /** The Regions of the group. */
  readonly regions: readonly Region[];
  readonly wave?: Wave;
  /** Whether logging is switched off while the logs are kept: the configuration, role and consumers go, and bucket, key and log group leave the state without being destroyed. */
  readonly retired?: boolean;
  readonly dataTypes?: DataTypes;
  readonly deletionProtection?: DeletionProtection;
  readonly roles?: Roles;
  readonly destinations?: Destinations;
  readonly consumers?: Consumers;
  readonly terraform?: TerraformSettings;
};

/** One account with a name and labels. */
export type Account = {
  readonly id: AccountId;
  readonly name?: AccountName;
  readonly labels?: Labels;
};

/** Labels of the account, for matching. */
export type Labels = {
  readonly [k: string]: string;
};

/** Accounts taken from an inventory file. */
export type AccountInventory = {
  /** The inventory, relative to the spec: what `aws organizations list-accounts --output json` prints, or a list of `{id, name, labels, regions}`. */
  readonly from: string;
  readonly where?: AccountFilter;
  /** Accounts of the inventory that are left out. */
  readonly except?: readonly AccountId[];
};

/** Which accounts of the inventory are meant: those that fit every key that is given. */
export type AccountFilter = {
  /** Globs of account names. */
  readonly names?: readonly string[];
  /** Globs of paths in the organisation. */
  readonly paths?: readonly string[];
  /** States of accounts; ACTIVE only by default. */
  readonly states?: readonly (
    "PENDING_ACTIVATION" | "ACTIVE" | "SUSPENDED" | "PENDING_CLOSURE" | "CLOSED"
  )[];
  readonly labels?: Labels;
};

/** A change for the targets that match. */
export type Override = {
  readonly match: TargetFilter;
  readonly wave?: Wave;
  readonly dataTypes?: DataTypes;
  readonly deletionProtection?: DeletionProtection;
  readonly roles?: Roles;
  readonly destinations?: Destinations;
  readonly consumers?: Consumers;
  readonly terraform?: TerraformSettings;
};

/** Which targets are meant: those that fit every key that is given. */
export type TargetFilter = {
  /** Names of groups. */
  readonly groups?: readonly string[];
  /** Ids of accounts. */
  readonly accounts?: readonly AccountId[];
  /** Globs of account names. */
  readonly names?: readonly string[];
  /** Globs of Regions. */
  readonly regions?: readonly string[];
  readonly labels?: Labels;
};
