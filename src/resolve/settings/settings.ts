import type { DataType } from "../../spec/spec";
import type { Bucket, KeyChoice } from "./bucket-settings";
import type { OwnRole } from "./own-role";
import type { Consumers } from "../consumers/consumers";

// Apart, so that a consumer with a bucket of its own can say so without a cycle.
export type { Bucket, ExistingBucket, KeyChoice, OwnedBucket } from "./bucket-settings";

/**
 * The settings of a target after merging and defaults, as decisions: what is not decided here is not there.
 *
 * `Text` stands for every string of the spec: a template in `resolve/`, a sentinel in `stacks/`.
 * Nothing that builds a stack may look into one; lists keep their length, and an empty text is an absent one.
 */
export interface Settings<Text> {
  readonly dataTypes: readonly DataType[];
  readonly deletionProtection: boolean;
  readonly terraform: TerraformSettings<Text>;
  readonly s3?: Bucket<Text>;
  readonly cloudwatch?: CloudWatch<Text>;
  readonly consumers: Consumers<Text>;
}

export interface TerraformSettings<Text> {
  readonly requiredVersion: Text;
  readonly awsProvider: Text;
  readonly backend: Backend<Text>;
  readonly assumeRole?: AssumeRole<Text>;
  /** A map of tags, as one value. */
  readonly defaultTags?: Text;
}

export interface AssumeRole<Text> {
  readonly roleArn: Text;
  readonly externalId?: Text;
  readonly sessionName?: Text;
}

export type Backend<Text> =
  LocalBackend<Text> | S3Backend<Text> | CloudBackend<Text> | HttpBackend<Text>;

export interface LocalBackend<Text> {
  readonly kind: "local";
  readonly path: Text;
}

export interface S3Backend<Text> {
  readonly kind: "s3";
  readonly bucket: Text;
  readonly region: Text;
  readonly key: Text;
  readonly encrypt: boolean;
  readonly useLockfile: boolean;
  readonly dynamodbTable?: Text;
  readonly kmsKeyId?: Text;
  readonly roleArn?: Text;
}

export interface CloudBackend<Text> {
  readonly kind: "cloud";
  readonly organization: Text;
  readonly workspace: Text;
  readonly hostname?: Text;
}

export interface HttpBackend<Text> {
  readonly kind: "http";
  readonly address: Text;
  readonly lockAddress?: Text;
  readonly unlockAddress?: Text;
  readonly lockMethod?: string;
  readonly unlockMethod?: string;
}

export interface CloudWatch<Text> {
  readonly logGroup: OwnedLogGroup<Text> | ExistingLogGroup<Text>;
  readonly role: OwnedRole<Text> | ExistingRole<Text>;
  readonly largeData?: LargeData<Text>;
}

export interface OwnedLogGroup<Text> {
  readonly kind: "owned";
  readonly name: Text;
  /** Days; an absent number means never. */
  readonly retentionDays?: number;
  readonly encryption: KeyChoice<Text>;
  readonly logGroupClass: "STANDARD" | "INFREQUENT_ACCESS";
  readonly maskedIdentifiers: readonly Text[];
}

export interface ExistingLogGroup<Text> {
  readonly kind: "existing";
  readonly name: Text;
}

export interface OwnedRole<Text> extends OwnRole<Text> {
  readonly kind: "owned";
}

export interface ExistingRole<Text> {
  readonly kind: "existing";
  readonly arn: Text;
}

/** Large data goes into the bucket of the S3 destination, or into one of its own. */
export type LargeData<Text> = { readonly kind: "shared"; readonly prefix?: Text } | Bucket<Text>;
