import type { ITerraformDependable } from "cdktf";
import type { Statement } from "../../policies/policy-document";
import type { KeyChoice } from "../../resolve/settings/settings";
import type { PolicyScope, StackScope } from "../stack-scope";
import type { TargetResources } from "../target-resources";

/** Something that reads the logs of a target after delivery. */
export interface Consumer {
  /**
   * What the key of the log bucket must allow, written from names alone.
   *
   * A key has its policy before any consumer has a resource, and a key that is already there is told by it.
   */
  readonly keyStatements?: (scope: PolicyScope) => readonly Statement[];
  /** A bucket that the consumer makes, for the key that encrypts it. */
  readonly ownBucket?: (scope: PolicyScope) => EncryptedBucket | undefined;
  /** Adds the consumer's resources, if the settings ask for it. */
  readonly add: (scope: StackScope, resources: TargetResources) => Contributions;
}

/** A bucket, by its key: which one, and what its policy must allow. */
export interface EncryptedBucket {
  readonly encryption: KeyChoice<string>;
  readonly keyStatements: readonly Statement[];
}

/** What consumers hand in, and the stack builds once for all of them. */
export interface Contributions {
  readonly notifications?: readonly BucketNotification[];
  readonly subscriptionFilters?: readonly SubscriptionFilter[];
  /** By name, each beginning with the consumer's. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** Who hears of new objects in the log bucket. A bucket has one configuration for all of them. */
export type BucketNotification =
  | { readonly kind: "event-bridge" }
  | ({ readonly kind: "topic"; readonly topicArn: string } & ObjectFilter)
  | ({ readonly kind: "queue"; readonly queueArn: string } & ObjectFilter);

interface ObjectFilter {
  /** The name of the notification within the bucket's configuration. */
  readonly id: string;
  readonly prefix?: string;
  /** S3 checks that it may notify when the configuration is set. */
  readonly readyAfter: readonly ITerraformDependable[];
}

/** A subscription filter of the log group, of which there can be two. */
export interface SubscriptionFilter {
  /** The label of its resource. */
  readonly label: string;
  readonly name: string;
  /** Matches every event where it is empty. */
  readonly filterPattern: string;
  readonly destinationArn: string;
  readonly roleArn?: string;
  /** Whether events spread over the shards of a stream: Bedrock writes to one log stream, so they would all meet in one. */
  readonly isSpread?: boolean;
  readonly readyAfter: readonly ITerraformDependable[];
}
