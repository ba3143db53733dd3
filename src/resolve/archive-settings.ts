import type { OwnedBucket, TerraformSettings } from "./settings";

/** The settings of the archive after defaults, as decisions. */
export interface ArchiveSettings<Text> {
  readonly terraform: TerraformSettings<Text>;
  readonly deletionProtection: boolean;
  readonly bucket: OwnedBucket<Text>;
}
