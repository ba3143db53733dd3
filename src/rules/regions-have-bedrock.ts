import { knownRegions, type Region } from "../spec/regions";
import { foldByPlace } from "./fold-by-place";
import type { SpecRule } from "./rule";

/**
 * Every target is in a Region that has Amazon Bedrock.
 *
 * https://docs.aws.amazon.com/general/latest/gr/bedrock.html
 */
export const regionsHaveBedrock: SpecRule = {
  scope: "spec",
  reads: [],
  check({ resolved, report }) {
    const without = resolved.targets.filter(({ region }) => !region.hasBedrock);
    for (const { place, first, ids } of foldByPlace(without, ({ regionPlace }) => regionPlace)) {
      const { code, partition } = first.region;
      report("regions/without-bedrock", {
        message: hasBedrockNear(first.region)
          ? `Amazon Bedrock is not in Region "${code}".`
          : `Amazon Bedrock is not in Region "${code}", nor in any other of partition ${partition}.`,
        hint: "Take the Region out of the group: nothing can be invoked there, so nothing is to be logged.",
        at: place,
        targets: ids,
      });
    }
  },
};

function hasBedrockNear({ partition }: Region): boolean {
  return knownRegions.some((other) => other.partition === partition && other.hasBedrock);
}
