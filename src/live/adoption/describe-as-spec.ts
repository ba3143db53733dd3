import { present } from "../../resolve/present";
import { noFacts } from "../../resolve/templates/no-facts";
import { groupBy, type Group } from "../../resolve/group-by";
import type { TargetAccount } from "../../resolve/target";
import type { JsonMap, JsonValue } from "../../spec/json-value";
import type { Region } from "../../spec/regions";
import {
  dataTypes,
  type DeliveryPlace,
  type LoggingConfiguration,
} from "../aws/logging-configuration";
import { trimPrefix } from "../../spec/trim-prefix";
import { generalizeText } from "./generalize-text";
import { targetId } from "../../spec/target-id";

/** What one target logs today, or that it is retired, and what is kept of its settings. */
export interface AdoptedTarget {
  readonly account: TargetAccount;
  readonly region: Region;
  /** The group that the target is in already, or a name for those that are in none. */
  readonly group: string;
  /** Absent where the target is retired. */
  readonly configuration?: LoggingConfiguration;
  /** What its group says beside what is logged. */
  readonly kept: JsonMap;
}

/** A group of the new spec, and the one that its targets have been in. */
export interface DescribedGroup {
  readonly from: string;
  readonly name: string;
  /** As the spec has them: an id, or a map where there is more to say. */
  readonly accounts: readonly JsonValue[];
  readonly regions: readonly string[];
  /** What the group says beside its targets. */
  readonly settings: JsonMap;
  readonly targetIds: readonly string[];
}

/**
 * Describes what targets log today as groups of a spec: those with the same settings together, and in each group the
 * accounts that log in the same Regions.
 *
 * Buckets, log groups and roles stand as existing ones, so that nothing is made, and nothing of them changes.
 */
export function describeAsSpec(targets: readonly AdoptedTarget[]): readonly DescribedGroup[] {
  const shapes = groupBy(targets, (target) =>
    JSON.stringify([target.group, target.kept, describeSettings(target)]),
  );
  const taken = new Set<string>();
  return shapes.flatMap((members) => {
    const accounts = groupBy(members, ({ account }) => account.id);
    return groupBy(accounts, regionsOf).map((sameRegions) => {
      const [[first]] = sameRegions;
      const regions = regionsOf(sameRegions[0]).split(" ");
      return {
        from: first.group,
        name: freeName(first.group, taken),
        accounts: sameRegions.map(([{ account }]) => describeAccount(account)),
        regions,
        settings: { ...first.kept, ...describeSettings(first) },
        targetIds: sameRegions.flatMap(([{ account }]) =>
          regions.map((region) => targetId(account.id, region)),
        ),
      };
    });
  });
}

function regionsOf(targets: Group<AdoptedTarget>): string {
  return targets
    .map(({ region }) => region.code)
    .sort()
    .join(" ");
}

function describeAccount({ id, name, labels }: TargetAccount): JsonValue {
  const hasLabels = Object.keys(labels).length > 0;
  if (name === undefined && !hasLabels) return id;
  return present({ id, name, labels: hasLabels ? labels : undefined });
}

function freeName(base: string, taken: Set<string>): string {
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}-${String(number)}`;
  taken.add(name);
  return name;
}

/** Settings that compile to the configuration, with placeholders for what only this target has. */
function describeSettings({ account, region, configuration }: AdoptedTarget): JsonMap {
  if (configuration === undefined) return {};
  const facts = { account: account.id, region: region.code, partition: region.partition };
  const generalize = (text: string): string => generalizeText(text, { ...noFacts, ...facts });
  const { flags, s3, cloudwatch } = configuration;
  // What Bedrock does not tell has the default of AWS, which is on.
  const logged = dataTypes.filter((dataType) => flags[dataType] !== false);
  const largeData = cloudwatch?.largeData;
  return {
    dataTypes: logged.length > 0 ? logged : "none",
    destinations: {
      ...(s3 && { s3: { existingBucket: generalize(s3.bucket), ...prefixOf(s3, generalize) } }),
      ...(cloudwatch && {
        cloudwatch: {
          existingLogGroup: generalize(cloudwatch.logGroup),
          existingRoleArn: generalize(cloudwatch.roleArn),
          ...(largeData && { largeData: describeLargeData(largeData, s3, generalize) }),
        },
      }),
    },
  };
}

/** Large data has a default prefix, so that its absence has to be written. */
function describeLargeData(
  largeData: DeliveryPlace,
  s3: DeliveryPlace | undefined,
  generalize: (text: string) => string,
): JsonMap {
  return {
    ...(largeData.bucket !== s3?.bucket && { existingBucket: generalize(largeData.bucket) }),
    prefix: "",
    ...prefixOf(largeData, generalize),
  };
}

function prefixOf(
  { prefix }: DeliveryPlace,
  generalize: (text: string) => string,
): { readonly prefix?: string } {
  const trimmed = trimPrefix(prefix);
  return trimmed === undefined ? {} : { prefix: generalize(trimmed) };
}
