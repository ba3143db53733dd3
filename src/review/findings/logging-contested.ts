import type { FindingRule } from "./finding-rule";

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
