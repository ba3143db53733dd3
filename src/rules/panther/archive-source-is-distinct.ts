import { quoteText } from "../../diagnostics/quote-text";
import { fillText } from "../../resolve/templates/fill-template";
import type { Target } from "../../resolve/target";
import type { Template } from "../../resolve/templates/template";
import { findArchiveStack } from "../reading/find-archive-stack";
import { fillForTarget } from "../reading/filled-texts";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { archiveReadingKeys, archiveReadings, placeOfPanther } from "../reading/archive-readings";

/** Role and log source of the archive have other names than those of any target that Panther reads itself. */
export const archiveSourceIsDistinct: SpecRule = {
  scope: "spec",
  reads: [
    ...archiveReadingKeys,
    ...inEveryLayer(
      "consumers.panther.accountId",
      "consumers.panther.roleSuffix",
      "consumers.panther.sourceName",
    ),
  ],
  check({ resolved, report }) {
    const archive = findArchiveStack(resolved);
    const [reading] = archiveReadings(resolved);
    const panther = archive?.resolved.settings.panther;
    if (archive === undefined || reading === undefined || panther === undefined) return;
    const nameOf = (template: Template): string | undefined =>
      template.kind === "text-template" ? fillText(template, archive.facts) : undefined;
    const source = nameOf(panther.sourceName);
    const role = nameOf(panther.role.name);
    const instance = nameOf(panther.accountId);
    const isNamesake = (target: Target): boolean => {
      const own = target.resolved.settings.consumers.panther;
      if (own === undefined || fillForTarget(own.accountId, target) !== instance) return false;
      return fillForTarget(own.sourceName, target) === source;
    };
    const isOfSameRole = (target: Target): boolean => {
      const own = target.resolved.settings.consumers.panther;
      if (own === undefined || target.account.id !== archive.account.id) return false;
      return fillForTarget(own.role.name, target)?.toLowerCase() === role?.toLowerCase();
    };
    const namesake = resolved.targets.find(isNamesake);
    if (namesake !== undefined) {
      report("panther/shared-source-name", {
        message: `The log source name ${quoteText(source ?? "")} is that of ${namesake.id} and of the archive; Panther takes a name once.`,
        hint: "Put {account} and {region} into the `sourceName` of targets that Panther reads itself, or leave it out.",
        at: placeOfPanther(namesake.resolved, "sourceName"),
        targets: [namesake.id],
      });
    }
    const ofSameRole = resolved.targets.find(isOfSameRole);
    if (ofSameRole !== undefined) {
      report("names/shared-role", {
        message: `The role name ${quoteText(role ?? "")} is that of ${ofSameRole.id} and of the archive; an account has one role of a name, whatever the Region.`,
        hint: "Give targets that Panther reads itself another `roleSuffix`, or leave it out.",
        at: placeOfPanther(ofSameRole.resolved, "roleSuffix"),
        targets: [ofSameRole.id],
      });
    }
  },
};
