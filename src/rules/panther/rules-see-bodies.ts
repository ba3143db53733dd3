import { ruleForPanther } from "../building/rule-for-panther";

/**
 * Panther's own rules get the bodies that they look into.
 *
 * https://github.com/panther-labs/panther-analysis/tree/main/rules/aws_bedrockmodelinvocation_rules
 */
export const rulesSeeBodies = ruleForPanther({
  reads: ["dataTypes"],
  check(_written, { resolved, report }) {
    if (resolved.merged["dataTypes"] === undefined) return;
    if (resolved.settings.dataTypes.includes("text")) return;
    report("panther/rules-blind", {
      message:
        "Text data is off, and both rules that Panther has for invocations look into bodies of text: neither can fire.",
      hint: "Add `text` to `dataTypes`, or accept this where other rules of yours do without bodies.",
      at: ["dataTypes"],
      related: [{ message: "Panther is connected here.", at: ["consumers", "panther"], on: "key" }],
    });
  },
});
