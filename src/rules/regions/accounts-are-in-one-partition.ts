import type { Target } from "../../resolve/target";
import type { DocumentPath } from "../../spec/document-path";
import type { PartitionId } from "../../spec/partitions";
import type { SpecRule } from "../rule";

/**
 * The Regions of an account are all of one partition: an account of another one is another account.
 *
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export const accountsAreInOnePartition: SpecRule = {
  scope: "spec",
  reads: [],
  check({ resolved, report }) {
    const partitions = new Set(resolved.targets.map(({ region }) => region.partition));
    if (partitions.size < 2) return;
    for (const { first, second, ids } of findCrossings(resolved.targets)) {
      const [firstPlace, secondPlace] = placesOf(first, second);
      report("regions/two-partitions", {
        message: `Account ${second.account.id} cannot be both in ${first.region.code} of partition ${first.region.partition} and in ${second.region.code} of partition ${second.region.partition}.`,
        hint: "Give the accounts of each partition a group of their own.",
        at: secondPlace,
        targets: ids,
        related: [
          { message: `Here it is in partition ${first.region.partition}.`, at: firstPlace },
        ],
      });
    }
  },
};

interface Crossing {
  readonly first: Target;
  readonly second: Target;
  readonly ids: string[];
}

/** For each account the first target of a second partition, folded by the places that put it there. */
function findCrossings(targets: readonly Target[]): Iterable<Crossing> {
  const homes = new Map<string, Map<PartitionId, Target>>();
  const crossings = new Map<string, Crossing>();
  for (const target of targets) {
    const { account, region } = target;
    if (!region.hasBedrock) continue;
    const home = homes.get(account.id) ?? new Map<PartitionId, Target>();
    homes.set(account.id, home);
    if (home.has(region.partition)) continue;
    home.set(region.partition, target);
    const [first] = home.values();
    if (first === undefined || first === target) continue;
    const key = JSON.stringify(placesOf(first, target));
    const known = crossings.get(key);
    if (known === undefined) crossings.set(key, { first, second: target, ids: [target.id] });
    else known.ids.push(target.id);
  }
  return crossings.values();
}

/** Within a group its Regions disagree; across groups the account is named once too often. */
function placesOf(first: Target, second: Target): readonly [DocumentPath, DocumentPath] {
  const isOneGroup = first.accountPlace[1] === second.accountPlace[1];
  return isOneGroup
    ? [first.regionPlace, second.regionPlace]
    : [
        [...first.accountPlace, "id"],
        [...second.accountPlace, "id"],
      ];
}
