import { quoteText } from "../../diagnostics/quote-text";
import { copiedFileNames } from "../../resolve/terraform-block/copied-file-names";
import { defaults } from "../../spec/defaults";
import { fillForTargets } from "../reading/filled-texts";
import { valuesAt } from "../reading/values-at";
import type { SettingsRule } from "../rule";
import { localStateLocation } from "../reading/local-state-location";

/** What bedtrail, CDKTF and Terraform keep in the folder of a stack, and what Terraform reads there. */
const takenName =
  /^[.]terraform$|^[.]terraform[.]lock[.]hcl$|[.]tf([.]json)?$|[.]tfvars([.]json)?$/;

/**
 * A local state does not lie where another file of the output is.
 *
 * bedtrail and Terraform would write over each other's file in turn, and the state would be lost.
 */
export const stateFilesHaveFreeNames: SettingsRule = {
  scope: "settings",
  reads: ["terraform.backend.local.path"],
  check({ resolved, targets, report }) {
    const copied = copiedFileNames(resolved.copiedFiles).map((name) => name.toLowerCase());
    for (const { path, value } of valuesAt(resolved.merged, "terraform.backend.local.path")) {
      if (typeof value !== "string") continue;
      const taken = fillForTargets(value, targets).flatMap(({ text, target }) =>
        target !== undefined && isTaken(localStateLocation(text, target.id), copied)
          ? [{ text, target }]
          : [],
      );
      const [first] = taken;
      if (first === undefined) continue;
      report("state/taken-file", {
        message: `The state path ${quoteText(first.text)} leads to a file that bedtrail, CDKTF or Terraform keeps for itself.`,
        hint: `Keep the state out of the output folder, as the default does: ${quoteText(defaults.terraform.localStatePath)}.`,
        at: path,
        targets: taken.map(({ target }) => target.id),
      });
    }
  },
};

function isTaken(location: string, copied: readonly string[]): boolean {
  if (location === "manifest.json") return true;
  const [stacks, , name] = location.split("/");
  return (
    stacks === "stacks" && name !== undefined && (takenName.test(name) || copied.includes(name))
  );
}
