import { quoteText } from "../../diagnostics/quote-text";
import type { Consumers } from "../../resolve/consumers/consumers";
import type { SettingsPath } from "../../resolve/settings/origins";
import type { OwnRole } from "../../resolve/settings/own-role";
import type { ResolvedSettings } from "../../resolve/target";
import type { Template } from "../../resolve/templates/template";
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
  return [
    ...(cloudwatch?.role.kind === "owned"
      ? [named(["destinations", "cloudwatch", "role", "name"], cloudwatch.role.name)]
      : []),
    ...rolesOfConsumers(consumers),
  ];
}

function rolesOfConsumers(consumers: Consumers<Template>): readonly NamedRole[] {
  const { archive, eventBridge, openSearch, panther, streams } = consumers;
  const target = eventBridge?.target;
  const feedsStreams = streams?.streams.some(({ kind }) => kind !== "lambda") === true;
  const roles: readonly (readonly [SettingsPath, OwnRole<Template> | undefined])[] = [
    [["consumers", "archive"], archive?.role],
    [
      ["consumers", "eventBridge"],
      target !== undefined && "role" in target ? target.role : undefined,
    ],
    [["consumers", "streams"], feedsStreams ? streams.role : undefined],
    [["consumers", "openSearch"], openSearch?.role],
    [["consumers", "panther", "roleSuffix"], panther?.role],
    ...(panther?.transport.kind === "cloudwatch"
      ? [panther.transport.feedingRole, panther.transport.writingRole].map(
          (role) => [["consumers", "panther"], role] as const,
        )
      : []),
  ];
  return roles.flatMap(([path, role]) => (role === undefined ? [] : [named(path, role.name)]));
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
