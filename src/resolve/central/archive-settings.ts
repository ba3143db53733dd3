import type { ReplicaWriters } from "./replica-writer-settings";
import type { Athena } from "../consumers/athena";
import type { PantherConnection } from "../consumers/panther";
import type { RecordFolder } from "../consumers/record-folder";
import type { OwnedBucket, TerraformSettings } from "../settings/settings";

/** The settings of the archive after defaults, as decisions. */
export interface ArchiveSettings<Text> {
  readonly terraform: TerraformSettings<Text>;
  readonly deletionProtection: boolean;
  readonly bucket: OwnedBucket<Text>;
  /** Absent where no target replicates. */
  readonly writers?: ReplicaWriters<Text>;
  readonly queries?: ArchiveQueries<Text>;
  readonly panther?: ArchivePanther<Text>;
}

/** Panther on the archive: how it is let in, and to which folders. */
export interface ArchivePanther<Text> extends PantherConnection<Text> {
  readonly folders: readonly RecordFolder<Text>[];
}

/** Athena over the archive, and whose logs lie in it. */
export interface ArchiveQueries<Text> {
  readonly athena: Athena<Text>;
  readonly prefix?: Text;
  /** Account ids, with commas between them. */
  readonly accounts: Text;
  /** Regions, with commas between them. */
  readonly regions: Text;
}
