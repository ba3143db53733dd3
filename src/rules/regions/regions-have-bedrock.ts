import { usableItems } from "../../resolve/usable-spec";
import type { DocumentPath } from "../../spec/document-path";
import { findRegion, knownRegions, type Region } from "../../spec/regions";
import type { SpecContext, SpecRule } from "../rule";

interface PlacedRegion {
  readonly region: Region;
  readonly place: DocumentPath;
  readonly targetIds: string[];
}

/**
 * Every target is in a Region that has Amazon Bedrock.
 *
 * https://docs.aws.amazon.com/general/latest/gr/bedrock.html
 */
export const regionsHaveBedrock: SpecRule = {
  scope: "spec",
  reads: [],
  check(context) {
    for (const { region, place, targetIds } of placesOfRegions(context)) {
      if (region.hasBedrock) continue;
      const { code, partition } = region;
      context.report("regions/without-bedrock", {
        message: hasBedrockNear(region)
          ? `Amazon Bedrock is not in Region "${code}".`
          : `Amazon Bedrock is not in Region "${code}", nor in any other of partition ${partition}.`,
        hint: "Take the Region out of the group: nothing can be invoked there, so nothing is to be logged.",
        at: place,
        targets: targetIds,
      });
    }
  },
};

/** Each Region where it is named: by a group, whether or not it has usable accounts, or by an inventory. */
function placesOfRegions({ spec, resolved }: SpecContext): Iterable<PlacedRegion> {
  const places = new Map<string, PlacedRegion>();
  const remember = (region: Region, place: DocumentPath): PlacedRegion => {
    const key = JSON.stringify([region.code, ...place]);
    const known = places.get(key) ?? { region, place, targetIds: [] };
    places.set(key, known);
    return known;
  };
  for (const [groupIndex, group] of usableItems(spec.targets)) {
    for (const [index, code] of usableItems(group.regions)) {
      const region = findRegion(code);
      if (region !== undefined) remember(region, ["targets", groupIndex, "regions", index]);
    }
  }
  for (const { id, region, regionPlace } of resolved.targets) {
    if (!region.hasBedrock) remember(region, regionPlace).targetIds.push(id);
  }
  return places.values();
}

function hasBedrockNear({ partition }: Region): boolean {
  return knownRegions.some((other) => other.partition === partition && other.hasBedrock);
}
