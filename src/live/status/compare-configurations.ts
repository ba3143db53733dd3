import {
  dataTypes,
  type DeliveryPlace,
  type LoggingConfiguration,
} from "../aws/logging-configuration";
import { trimPrefix } from "../../spec/trim-prefix";
import type { Difference } from "./difference";

/** How two configurations differ, and what is worth knowing besides. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly notes: readonly string[];
}

/**
 * Compares what Bedrock holds with what the spec asks for: flag by flag, destination by destination.
 *
 * A flag that Bedrock does not tell is no difference: some Regions take a flag and never return it. A slash at the
 * end of a prefix, and an empty one, lead to the same place, and to a change in the next plan.
 */
export function compareConfigurations(
  specified: LoggingConfiguration,
  found: LoggingConfiguration,
): Comparison {
  return {
    differences: [...compareFlags(specified, found), ...compareDestinations(specified, found)],
    notes: noteConfiguration(found),
  };
}

/** What is worth knowing of a configuration, whatever is specified. */
export function noteConfiguration(found: LoggingConfiguration): readonly string[] {
  const untold = dataTypes.filter((dataType) => found.flags[dataType] === undefined);
  return [
    ...(untold.length > 0 ? [`Bedrock does not tell its flag for ${untold.join(", ")}.`] : []),
    ...[found.s3, found.cloudwatch?.largeData].flatMap(notePrefix),
  ];
}

function compareFlags(
  specified: LoggingConfiguration,
  found: LoggingConfiguration,
): readonly Difference[] {
  return dataTypes.flatMap((dataType) => {
    const actual = found.flags[dataType];
    const setting = `dataTypes.${dataType}`;
    return actual === undefined
      ? []
      : compareTexts(setting, onOrOff(specified.flags[dataType]), onOrOff(actual));
  });
}

function onOrOff(flag: boolean | undefined): string {
  return flag === true ? "on" : "off";
}

function compareDestinations(
  specified: LoggingConfiguration,
  found: LoggingConfiguration,
): readonly Difference[] {
  return [
    ...comparePlaces("destinations.s3", specified.s3, found.s3),
    ...compareCloudWatch(specified.cloudwatch, found.cloudwatch),
  ];
}

function compareCloudWatch(
  specified: LoggingConfiguration["cloudwatch"],
  found: LoggingConfiguration["cloudwatch"],
): readonly Difference[] {
  const path = "destinations.cloudwatch";
  if (specified === undefined || found === undefined) {
    return compareTexts(path, specified?.logGroup ?? "none", found?.logGroup ?? "none");
  }
  return [
    ...compareTexts(`${path}.logGroup`, specified.logGroup, found.logGroup),
    ...compareTexts(`${path}.role`, specified.roleArn, found.roleArn || "none"),
    ...comparePlaces(`${path}.largeData`, specified.largeData, found.largeData),
  ];
}

function comparePlaces(
  path: string,
  specified: DeliveryPlace | undefined,
  found: DeliveryPlace | undefined,
): readonly Difference[] {
  if (specified === undefined || found === undefined) {
    return compareTexts(path, specified?.bucket ?? "none", found?.bucket ?? "none");
  }
  return [
    ...compareTexts(`${path}.bucket`, specified.bucket, found.bucket),
    ...compareTexts(`${path}.prefix`, prefixOf(specified), prefixOf(found)),
  ];
}

function compareTexts(setting: string, specified: string, found: string): readonly Difference[] {
  return specified === found ? [] : [{ setting, specified, found }];
}

function prefixOf({ prefix }: DeliveryPlace): string {
  return trimPrefix(prefix) ?? "none";
}

/** Terraform has a prefix without slashes, or none, and changes any other. */
function notePrefix(place: DeliveryPlace | undefined): readonly string[] {
  if (place?.prefix === "") {
    return [`The prefix of ${place.bucket} is an empty text, which the next apply takes away.`];
  }
  if (place?.prefix === undefined || !/^\/|\/$/.test(place.prefix)) return [];
  return [`The prefix "${place.prefix}" has a slash at an end, which the next apply takes away.`];
}
