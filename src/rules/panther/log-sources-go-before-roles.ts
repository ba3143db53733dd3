import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsRule } from "../rule";

/**
 * The log source of a target goes before the role that Panther needs to take its notification back.
 *
 * A rollout has the other order: the stack of a retired target loses the role in its wave, and the stack `panther`
 * comes after the last one. A log source in the archive is that of others as well, and its role stays.
 */
export const logSourcesGoBeforeRoles: SettingsRule = {
  scope: "settings",
  reads: [
    "consumers.archive",
    "consumers.panther.archive",
    "consumers.panther.notifications",
    "consumers.panther.sources",
    "consumers.panther.transport",
  ],
  check({ resolved, report }) {
    const { archive, panther } = writtenSettings(resolved).consumers ?? {};
    if (!resolved.retired || panther?.sources !== true) return;
    if (panther.notifications === "self-managed") return;
    const isArchived =
      archive === true && panther.archive !== false && panther.transport !== "cloudwatch";
    if (isArchived) return;
    report("panther/source-outlives-role", {
      message:
        "The role that Panther assumes goes with the stack of a retired target, and the log source only after it, so that Panther cannot take its notification back.",
      hint: "Before `retired: true` is applied, set `sources: false` for the target and apply the stack `panther`: its log source goes, and the role is still there. Leave it so.",
      at: ["consumers", "panther", "sources"],
    });
  },
};
