import type { FindingRule, Found } from "./finding-rule";

/** More than one logging configuration for an account and Region is named: in one stack, or in several plans. */
export const loggingContested: FindingRule = {
  code: "review/logging-contested",
  find: ({ holders }) =>
    holders.length > 1
      ? [
          {
            message: "several configurations set the logging of one account and Region",
            addresses: [...new Set(holders)],
          },
        ]
      : [],
};

/** What to say of the logging that a stack sets where the plan of another one sets it as well. */
export function describeOtherPlan(holders: readonly string[]): Found {
  return {
    message: "another plan sets the logging of the same account and Region",
    addresses: holders,
  };
}
