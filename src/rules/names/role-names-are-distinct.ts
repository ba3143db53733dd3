import { quoteText } from "../../diagnostics/quote-text";
import type { SettingsPath } from "../../resolve/origins";
import type { ResolvedSettings } from "../../resolve/target";
import type { Template } from "../../resolve/template";
import { fillForTarget } from "../reading/filled-texts";
import { findCollisions, type NamedThing } from "../placing/find-collisions";
import { inEveryLayer } from "../reading/in-every-layer";
import { placeCollision } from "../placing/place-collision";
import type { SpecRule } from "../rule";

/**
 * The roles of one account, for delivery and for consumers, have names of their own, whatever their Regions and paths.
 *
 * IAM is global in an account, and names that differ in case alone are one name to it.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export const roleNamesAreDistinct: SpecRule = {
  scope: "spec",
  reads: inEveryLayer("destinations.cloudwatch.role.name", "consumers.panther.roleSuffix"),
  check({ resolved, report }) {
    for (const collision of findCollisions(resolved, rolesOf)) {
      const { first, second } = collision;
      const { target, thing } = second;
      const name = fillForTarget(thing.template, target) ?? "";
      report("names/shared-role", {
        message: `The role name ${quoteText(name)} is that of ${first.target.id} and of ${target.id}; an account has one role of a name, whatever the Region.`,
        ...placeCollision(collision, "role name"),
      });
    }
  },
};

interface NamedRole extends NamedThing {
  readonly template: Template;
}

function rolesOf({ settings }: ResolvedSettings): readonly NamedRole[] {
  const { cloudwatch, consumers } = settings;
  const { panther } = consumers;
  const eventTarget = consumers.eventBridge?.target;
  return [
    ...(cloudwatch?.role.kind === "owned"
      ? [named(["destinations", "cloudwatch", "role", "name"], cloudwatch.role.name)]
      : []),
    ...(eventTarget !== undefined && "role" in eventTarget
      ? [named(["consumers", "eventBridge"], eventTarget.role.name)]
      : []),
    ...(consumers.streams?.streams.some(({ kind }) => kind !== "lambda") === true
      ? [named(["consumers", "streams"], consumers.streams.role.name)]
      : []),
    ...(consumers.openSearch === undefined
      ? []
      : [named(["consumers", "openSearch"], consumers.openSearch.role.name)]),
    ...(panther === undefined
      ? []
      : [named(["consumers", "panther", "roleSuffix"], panther.role.name)]),
  ];
}

function named(path: SettingsPath, template: Template): NamedRole {
  return {
    path,
    template,
    pattern: withinAccount(template),
    nameFor: (target) => {
      const name = fillForTarget(template, target);
      return name && `${target.account.id}/${name.toLowerCase()}`;
    },
  };
}

function withinAccount(template: Template): Template {
  if (template.kind !== "text-template") return template;
  return { ...template, parts: [{ fact: "account" }, "/", ...template.parts] };
}
