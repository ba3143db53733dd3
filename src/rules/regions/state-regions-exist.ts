import { findRegion } from "../../spec/regions";
import { describeUnknownRegion } from "../wording/describe-unknown-region";
import { fillForTargets } from "../reading/filled-texts";
import type { SettingsRule } from "../rule";
import { valuesAt } from "../reading/values-at";

/** The state bucket is in a Region that AWS has. */
export const stateRegionsExist: SettingsRule = {
  scope: "settings",
  reads: ["terraform.backend.s3.region"],
  check({ resolved, targets, report }) {
    for (const { path, value } of valuesAt(resolved.merged, "terraform.backend.s3.region")) {
      if (typeof value !== "string") continue;
      const unknown = fillForTargets(value, targets).filter(({ text }) => !findRegion(text));
      const [first] = unknown;
      if (first === undefined) continue;
      const { message, hint, meant } = describeUnknownRegion(first.text);
      report("regions/unknown", {
        message,
        hint,
        at: path,
        targets: unknown.flatMap(({ target }) => (target === undefined ? [] : [target.id])),
        fixes:
          meant === undefined || value !== first.text
            ? []
            : [{ title: `Write "${meant}".`, at: path, within: value, newText: meant }],
      });
    }
  },
};
