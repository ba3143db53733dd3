import type { TerraformSettings } from "../settings/settings";

/** The settings of the stack that makes log sources in Panther, as decisions. */
export interface PantherSettings<Text> {
  readonly terraform: TerraformSettings<Text>;
  /** A log source holds no logs, so that there is nothing to protect. */
  readonly deletionProtection: false;
  /** The log sources by the names of the stacks that let Panther in, as one value: how many there are decides nothing. */
  readonly sources: Text;
}
