import { quoteText } from "../../diagnostics/quote-text";
import type { Backend } from "../../resolve/settings/settings";
import type { ResolvedSettings } from "../../resolve/target";
import type { Template } from "../../resolve/templates/template";
import { fillForTarget } from "../reading/filled-texts";
import { findCollisions, type NamedThing } from "../placing/find-collisions";
import { inEveryLayer } from "../reading/in-every-layer";
import { placeCollision } from "../placing/place-collision";
import type { SpecRule } from "../rule";
import { describeStateLocation } from "../reading/state-location";

/**
 * Every target has a state of its own.
 *
 * Two stacks with one state would destroy each other's resources with every apply.
 */
export const stateLocationsAreDistinct: SpecRule = {
  scope: "spec",
  reads: inEveryLayer(
    "terraform.backend.local.path",
    "terraform.backend.s3.bucket",
    "terraform.backend.s3.key",
    "terraform.backend.cloud.organization",
    "terraform.backend.cloud.workspace",
    "terraform.backend.cloud.hostname",
    "terraform.backend.http.address",
  ),
  check({ resolved, report }) {
    for (const collision of findCollisions(resolved, stateOf)) {
      const { first, second } = collision;
      const { target, thing } = second;
      const shown = fillForTarget(thing.shown, target) ?? "";
      report("state/shared-location", {
        message: `The ${thing.noun} ${quoteText(shown)} is that of ${first.target.id} and of ${target.id}; every target needs a state of its own.`,
        ...placeCollision(collision, thing.noun),
      });
    }
  },
};

interface NamedState extends NamedThing {
  /** What tells the state of one target from that of another. */
  readonly noun: string;
  readonly shown: Template;
}

function stateOf({ settings }: ResolvedSettings): readonly NamedState[] {
  const { backend } = settings.terraform;
  const { path, noun, shown, locate } = describeStateLocation(backend);
  const nameFor: NamedThing["nameFor"] = (target) =>
    locate(target.id, (template) => fillForTarget(template, target));
  return [{ path, noun, shown, pattern: patternOf(backend, shown), nameFor }];
}

/** Local paths are normalized, which those that lead up and then name a file, as the default does, survive as they are. */
function patternOf({ kind }: Backend<Template>, shown: Template): Template | undefined {
  if (kind !== "local" || shown.kind !== "text-template") return shown;
  // An account may be called anything, a path among it.
  const written = shown.parts
    .map((part) => (typeof part === "string" ? part : part.fact === "accountName" ? "/" : "-"))
    .join("");
  return /^(\.\.\/){2,}[^/]*$/.test(written) ? shown : undefined;
}
