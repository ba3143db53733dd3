import type { ResolvedSettings } from "../../resolve/target";
import type { Template } from "../../resolve/templates/template";
import { findCollisions, type NamedThing } from "../placing/find-collisions";
import { placeCollision } from "../placing/place-collision";
import { fillForTarget } from "../reading/filled-texts";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { quoteText } from "../../diagnostics/quote-text";

/**
 * No two log sources of one Panther have the same name.
 *
 * https://registry.terraform.io/providers/panther-labs/panther/latest/docs/resources/s3_source
 */
export const sourceNamesAreDistinct: SpecRule = {
  scope: "spec",
  reads: inEveryLayer("consumers.panther.sourceName", "consumers.panther.accountId"),
  check({ resolved, report }) {
    for (const collision of findCollisions(resolved, sourcesOf)) {
      const { first, second } = collision;
      const name = fillForTarget(second.thing.template, second.target) ?? "";
      report("panther/shared-source-name", {
        message: `The log source name ${quoteText(name)} is that of ${first.target.id} and of ${second.target.id}; Panther takes a name once.`,
        ...placeCollision(collision, "log source name"),
      });
    }
  },
};

interface NamedSource extends NamedThing {
  readonly template: Template;
}

function sourcesOf({ settings, retired }: ResolvedSettings): readonly NamedSource[] {
  const { panther } = settings.consumers;
  if (panther === undefined || retired) return [];
  const { sourceName, accountId } = panther;
  return [
    {
      path: ["consumers", "panther", "sourceName"],
      template: sourceName,
      nameFor: (target) => {
        const name = fillForTarget(sourceName, target);
        return name && `${fillForTarget(accountId, target) ?? ""}/${name}`;
      },
    },
  ];
}
