import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { asksForArchive } from "../reading/replications";

/** An archive that the spec makes takes the logs of some target. */
export const archivesAreUsed: SpecRule = {
  scope: "spec",
  reads: ["archive", ...inEveryLayer("consumers.archive")],
  check({ spec, resolved, report }) {
    if (spec.archive === undefined || resolved.settings.some(asksForArchive)) return;
    report("archive/unused", {
      message: "The spec makes an archive, and no target replicates to it.",
      hint: "Add `consumers: { archive: true }` for the whole spec, a group or an override, or take the archive out.",
      at: ["archive"],
      on: "key",
    });
  },
};
