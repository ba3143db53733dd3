import type { SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

/**
 * Reads the configuration and writes it back with audio off, since the call replaces all that it does not name.
 *
 * Its query is JMESPath, which the AWS CLI understands by itself.
 */
const switchAudioOff =
  'aws bedrock put-model-invocation-logging-configuration --logging-config "$(aws bedrock get-model-invocation-logging-configuration --output json --query \'merge(loggingConfig, `{"audioDataDeliveryEnabled": false}`)\')"';

/**
 * Whoever leaves audio out knows that Terraform does not switch it off.
 *
 * The API has had a flag for audio since December 2025, and no release of the AWS provider sets it.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LoggingConfig.html
 */
export const audioIsAcknowledged: SettingsRule = {
  scope: "settings",
  reads: ["dataTypes"],
  check({ resolved, report }) {
    const { dataTypes } = writtenSettings(resolved);
    if (resolved.retired || dataTypes === undefined || dataTypes.includes("audio")) return;
    report("data-types/audio-unmanaged", {
      message: `${dataTypes === "none" ? '"none"' : "`dataTypes`"} leaves audio out, and the AWS provider cannot switch it off: AWS decides, and its other data types are on by default.`,
      hint: `Name \`audio\` to take the default of AWS. To switch it off, run this in each account and Region after every apply: ${switchAudioOff}`,
      at: ["dataTypes"],
    });
  },
};
