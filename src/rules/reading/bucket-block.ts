import type { SettingsPath } from "../../resolve/settings/origins";
import type { Bucket } from "../../resolve/settings/settings";
import type { Template } from "../../resolve/templates/template";
import type { S3Destination } from "../../spec/spec";

/** A bucket that keeps logs, and the block of the settings that describes it. */
export interface BucketBlock {
  readonly path: SettingsPath;
  /** What the block says, before defaults. */
  readonly written: NonNullable<S3Destination>;
  readonly bucket: Bucket<Template>;
}
