import { findResources } from "../resources/find-resources";
import type { FindingRule } from "./finding-rule";
import { resourceTypes } from "../resources/resource-types";

/** A logging configuration that is destroyed and made anew is named: nothing is logged in between. */
export const loggingReplaced: FindingRule = {
  code: "review/logging-replaced",
  find: (change) =>
    findResources(change, [resourceTypes.logging], ["replace"]).map(({ address }) => ({
      message: "logging is removed and set anew, with a gap between",
      addresses: [address],
    })),
};
