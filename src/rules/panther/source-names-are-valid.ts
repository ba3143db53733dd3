import { pantherOnArchive } from "../../resolve/consumers/reads-archive";
import { pantherSourceNameViolations } from "../../spec/names/panther-names";
import { checkName, type NameLaw } from "../building/check-name";
import { ruleForPanther } from "../building/rule-for-panther";

const sourceName: NameLaw = {
  code: "panther/invalid-source-name",
  noun: "log source name",
  maximum: 32,
  violations: pantherSourceNameViolations,
  hint: "Write letters, digits, hyphens and spaces.",
};

/**
 * A log source has a name that Panther takes, whatever target fills it. That of the archive is another rule's.
 *
 * https://registry.terraform.io/providers/panther-labs/panther/latest/docs/resources/s3_source
 */
export const sourceNamesAreValid = ruleForPanther({
  reads: ["consumers.panther.sourceName", "consumers.panther.archive", "consumers.archive"],
  check(_written, context) {
    if (pantherOnArchive(context.resolved) !== undefined) return;
    checkName(context, "consumers.panther.sourceName", sourceName);
  },
});
