import type { Target } from "../../resolve/target";
import { findArchiveStack } from "../reading/find-archive-stack";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { archiveReadingKeys, archiveReadings, placeOfPanther } from "../reading/archive-readings";

/**
 * Panther's topic in the account and Region of the archive is made once.
 *
 * Panther knows it by its name. Two stacks cannot both make it, and Panther would overwrite the policy of one that
 * Terraform made.
 */
export const topicsHaveOneOwner: SpecRule = {
  scope: "spec",
  reads: [...archiveReadingKeys, ...inEveryLayer("consumers.panther.notifications")],
  check({ resolved, report }) {
    const archive = findArchiveStack(resolved);
    const [reading] = archiveReadings(resolved);
    const panther = archive?.resolved.settings.panther;
    if (archive === undefined || reading === undefined || panther === undefined) return;
    const isSelfManaged = panther.notifications.kind === "self-managed";
    const hasTopic = ({ account, region, resolved: { settings } }: Target): boolean => {
      if (account.id !== archive.account.id || region !== archive.region) return false;
      const own = settings.consumers.panther;
      return own !== undefined && (isSelfManaged || own.notifications.kind === "self-managed");
    };
    const beside = resolved.targets.find(hasTopic);
    if (beside === undefined) return;
    report("panther/two-topics", {
      message: `Panther listens to one topic in ${archive.account.id}, ${archive.region.code}, which the archive needs there and target ${beside.id}, too; Terraform can make it in one stack.`,
      hint: "Leave `notifications: panther-managed` for both, so that Panther makes the topic, or put the archive elsewhere.",
      at: placeOfPanther(beside.resolved, "notifications"),
      targets: [beside.id],
      related: [
        {
          message: "Panther is connected to the archive here.",
          at: placeOfPanther(reading.resolved),
        },
      ],
    });
  },
};
