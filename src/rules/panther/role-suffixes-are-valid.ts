import { maxRoleSuffix, pantherRoleSuffixViolations } from "../../spec/names/panther-names";
import { panther as names } from "../../spec/panther";
import { fillForTarget } from "../reading/filled-texts";
import { quoteText } from "../../diagnostics/quote-text";
import { ruleForPanther } from "../building/rule-for-panther";

/**
 * Panther's role has a name that IAM takes, whatever target fills its suffix.
 *
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export const roleSuffixesAreValid = ruleForPanther({
  reads: ["consumers.panther.roleSuffix"],
  check(_written, { resolved, targets, report }) {
    const roleName = resolved.settings.consumers.panther?.role.name;
    if (roleName === undefined) return;
    const broken = targets.flatMap((target) => {
      const suffix = fillForTarget(roleName, target)?.slice(names.roleNamePrefix.length);
      const violations = suffix === undefined ? [] : pantherRoleSuffixViolations(suffix);
      return suffix === undefined || violations.length === 0
        ? []
        : [{ target, suffix, violations }];
    });
    const [first] = broken;
    if (first === undefined) return;
    report("panther/invalid-role-suffix", {
      message: `The role suffix ${quoteText(first.suffix)} of target ${first.target.id} ${first.violations.join("; it ")}.`,
      hint: `Set \`roleSuffix\` to at most ${String(maxRoleSuffix)} letters, digits and the characters "_+=,.@-", with {region} in it.`,
      at: ["consumers", "panther", "roleSuffix"],
      targets: broken.map(({ target }) => target.id),
    });
  },
});
