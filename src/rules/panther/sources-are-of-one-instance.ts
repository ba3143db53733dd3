import type { Target } from "../../resolve/target";
import { inEveryLayer } from "../reading/in-every-layer";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SpecRule } from "../rule";
import type { WrittenPanther } from "../../resolve/consumers/panther";

/** The log sources of all targets are made in one Panther instance: their stack has one provider, and one token. */
export const sourcesAreOfOneInstance: SpecRule = {
  scope: "spec",
  reads: inEveryLayer(
    "consumers.panther.sources",
    "consumers.panther.accountId",
    "consumers.panther.region",
  ),
  check({ resolved, report }) {
    const sources = resolved.targets.flatMap((target) => sourceOf(target) ?? []);
    const [first] = sources;
    if (first === undefined) return;
    const others = sources.filter(({ instance }) => instance !== first.instance);
    const [other] = others;
    if (other === undefined) return;
    report("panther/two-instances", {
      message: `The log source of ${first.target.id} is of Panther in ${first.instance}, and that of ${other.target.id} in ${other.instance}; one stack makes all of them, in one Panther.`,
      hint: "Name one Panther instance, or set `sources: false` for the targets of the other.",
      at: placeOf(other.target),
      targets: others.map(({ target }) => target.id),
      related: [{ message: "The other instance is named here.", at: placeOf(first.target) }],
    });
  },
};

interface SourceOfTarget {
  readonly target: Target;
  /** The instance, by account and Region. */
  readonly instance: string;
}

function sourceOf(target: Target): SourceOfTarget | undefined {
  const panther: WrittenPanther = writtenSettings(target.resolved).consumers?.panther ?? {};
  const { sources, accountId, region } = panther;
  if (target.retired || sources !== true) return undefined;
  if (accountId === undefined || region === undefined) return undefined;
  return { target, instance: `${accountId}, ${region}` };
}

function placeOf({ resolved }: Target) {
  const path = ["consumers", "panther", "accountId"];
  return resolved.origins.placeOf(path) ?? resolved.groupPlace;
}
