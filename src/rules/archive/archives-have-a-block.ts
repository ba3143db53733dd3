import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { asksForArchive } from "../reading/replications";

/** `consumers.archive: true` means the archive that the spec describes. */
export const archivesHaveABlock: SpecRule = {
  scope: "spec",
  reads: ["archive", ...inEveryLayer("consumers.archive")],
  check({ spec, resolved, report }) {
    if (spec.archive !== undefined) return;
    for (const settings of resolved.settings.filter(asksForArchive)) {
      const path = ["consumers", "archive"];
      report("archive/missing", {
        message: "`consumers.archive` is true, and the spec describes no archive.",
        hint: 'Add an archive, as in archive: { account: "999988887777", region: us-east-1 }, or name one that others own by `bucketArn` and `accountId`.',
        at: settings.origins.placeOf(path) ?? settings.groupPlace,
        targets: resolved.targets
          .filter((target) => target.resolved === settings)
          .map(({ id }) => id),
      });
    }
  },
};
