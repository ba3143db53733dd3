import type { LoggingConfiguration } from "../aws/logging-configuration";
import { compareConfigurations } from "../status/compare-configurations";
import type { Difference } from "../status/difference";

const audio = "dataTypes.audio";

/**
 * What the first apply after an import does to a logging configuration.
 *
 * The AWS provider does not know the flag of audio. Where nothing else changes it makes no call, and the flag stays;
 * any other change puts the whole configuration without it, and then AWS's default comes back, which is on.
 */
export function foreseeApply(
  specified: LoggingConfiguration,
  found: LoggingConfiguration,
): { readonly overwritten: readonly Difference[]; readonly notes: readonly string[] } {
  const { differences, notes } = compareConfigurations(specified, found);
  const others = differences.filter(({ setting }) => setting !== audio);
  const isPut = others.length > 0 || notes.length > 0;
  const flag = found.flags.audio;
  const wanted = specified.flags.audio === true;
  if (isPut && flag === false) {
    return {
      overwritten: [
        { setting: audio, specified: "on, which is AWS's default", found: "off" },
        ...others,
      ],
      notes: wanted
        ? notes
        : [...notes, `${audio} is off in the spec, which Terraform cannot set.`],
    };
  }
  const isKept = flag !== undefined && flag !== wanted;
  const told = `${audio} stays ${flag === true ? "on" : "off"}, since Terraform cannot set it.`;
  return { overwritten: others, notes: isKept ? [...notes, told] : notes };
}
