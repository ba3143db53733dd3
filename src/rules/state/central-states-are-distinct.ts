import { quoteText } from "../../diagnostics/quote-text";
import type { CentralStack } from "../../resolve/central/central-stack";
import type { Stack } from "../../resolve/stack";
import { fillText } from "../../resolve/templates/fill-template";
import type { ResolvedSpec } from "../../resolve/target";
import { fillForTarget } from "../reading/filled-texts";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { describeStateLocation, type FillText } from "../reading/state-location";

/**
 * A central stack has a state of its own, too.
 *
 * Its name follows the last placeholder of a location, so that only a location without any can be that of two.
 */
export const centralStatesAreDistinct: SpecRule = {
  scope: "spec",
  reads: [...inEveryLayer("terraform.backend"), "archive.account", "archive.region"],
  check({ resolved, report }) {
    if (resolved.centralStacks.length === 0) return;
    const owners = locateTargets(resolved);
    for (const stack of resolved.centralStacks) {
      const { path, noun, shown, locate } = describeStateLocation(
        stack.resolved.settings.terraform.backend,
      );
      const fill = fillFor(stack);
      const location = locate(stack.id, fill);
      const owner = location === undefined ? undefined : owners.get(location);
      if (location !== undefined) owners.set(location, stack);
      if (owner === undefined) continue;
      report("state/shared-location", {
        message: `The ${noun} ${quoteText(fill(shown) ?? "")} is that of ${owner.id} and of ${stack.id}; every stack needs a state of its own.`,
        hint: `Put {account} into the ${noun}. That of a central stack then has the name of the stack behind it.`,
        at: stack.resolved.origins.placeOf(path) ?? [stack.id],
        targets: [owner.id, stack.id],
      });
    }
  },
};

function locateTargets({ targets }: ResolvedSpec): Map<string, Stack> {
  const owners = new Map<string, Stack>();
  for (const target of targets) {
    const { locate } = describeStateLocation(target.resolved.settings.terraform.backend);
    const location = locate(target.id, (template) => fillForTarget(template, target));
    if (location !== undefined) owners.set(location, target);
  }
  return owners;
}

function fillFor({ facts }: CentralStack): FillText {
  return (template) =>
    template.kind === "text-template" ? fillText(template, facts) || undefined : undefined;
}
