import { archivedFolder } from "../../resolve/consumers/archived-folders";
import { pantherOnArchive } from "../../resolve/consumers/reads-archive";
import { fillText } from "../../resolve/templates/fill-template";
import { findArchiveStack } from "../reading/find-archive-stack";
import { replicationKeys, replicationsToArchive } from "../reading/replications";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { archiveReadingKeys } from "../reading/archive-readings";

/** No folder that Panther reads in the archive has logs in it that Panther is not to read there. */
export const archiveFoldersAreApart: SpecRule = {
  scope: "spec",
  reads: [
    ...archiveReadingKeys,
    ...replicationKeys,
    ...inEveryLayer("accounts", "regions", "destinations.s3.prefix"),
  ],
  check({ resolved, report }) {
    const archive = findArchiveStack(resolved);
    const folders = (archive?.resolved.settings.panther?.folders ?? []).flatMap(({ prefix }) =>
      archive !== undefined && prefix.kind === "text-template"
        ? [fillText(prefix, archive.facts)]
        : [],
    );
    for (const { resolved: settings, targets, placeOf } of replicationsToArchive(resolved)) {
      if (pantherOnArchive(settings) !== undefined) continue;
      const within = targets.flatMap((target) => {
        const own = archivedFolder(target).prefix;
        const read = folders.find((folder) => own.startsWith(folder));
        return read === undefined ? [] : [{ target, own, read }];
      });
      const [first] = within;
      if (first === undefined) continue;
      report("panther/folder-in-another", {
        message: `Panther is not to read ${first.target.id} in the archive, and would: ${first.own} lies in ${first.read}, which it reads for others.`,
        hint: "Give the logs a `destinations.s3.prefix` without AWSLogs in it.",
        at: placeOf(["destinations", "s3", "prefix"]),
        targets: within.map(({ target }) => target.id),
      });
    }
  },
};
