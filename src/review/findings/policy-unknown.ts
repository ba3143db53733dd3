import { unknownMark } from "../marks/marks";
import type { FindingRule } from "./finding-rule";

/** A policy whose text is not in the plan is named, where the policy was there before. */
export const policyUnknown: FindingRule = {
  code: "review/policy-unknown",
  find: ({ resources }) =>
    resources
      .filter(({ action, after }) => {
        const texts = [after?.["policy"], after?.["assume_role_policy"]];
        return (action === "update" || action === "replace") && texts.includes(unknownMark);
      })
      .map(({ address }) => ({
        message: `what the policy of ${address} will say is not known before the apply`,
        addresses: [address],
      })),
};
