import type { OwnRole } from "../settings/own-role";
import type { ReplicaWriters } from "../central/replica-writer-settings";

/** The central bucket that the log bucket is replicated to. */
export type Archive<Text> = ArchiveOfSpec<Text> | GivenArchive<Text>;

interface ReplicaDestination<Text> {
  readonly bucketArn: Text;
  /** The role through which S3 replicates. An archive lets roles in by this name, whatever their account and Region. */
  readonly role: OwnRole<Text>;
  /** The account that owns the replicas; absent where it is the target's, since S3 takes only another one. */
  readonly owner?: Text;
  /** Absent where keys of S3's own encrypt the replicas. */
  readonly key?: ReplicaKey<Text>;
}

/** The archive that the spec makes. */
interface ArchiveOfSpec<Text> extends ReplicaDestination<Text> {
  readonly kind: "of-spec";
}

/** An archive of others, who are told what it has to let in. */
interface GivenArchive<Text> extends ReplicaDestination<Text> {
  readonly kind: "given";
  readonly writers: ReplicaWriters<Text>;
}

/** The key that encrypts the replicas, and its Region. One that another stack makes is known by its alias alone. */
export type ReplicaKey<Text> =
  | { readonly kind: "given-key"; readonly arn: Text; readonly region: Text }
  | {
      readonly kind: "alias";
      readonly arn: Text;
      readonly name: Text;
      /** All keys of the account and Region, of which a condition picks the one with the alias. */
      readonly keyArns: Text;
      readonly region: Text;
    };
