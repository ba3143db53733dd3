import { findResources } from "../resources/find-resources";
import type { FindingRule } from "./finding-rule";
import { resourceTypes } from "../resources/resource-types";

/** A logging configuration that is destroyed is named. */
export const loggingRemoved: FindingRule = {
  code: "review/logging-removed",
  find: (change) =>
    findResources(change, [resourceTypes.logging], ["destroy"]).map(({ address }) => ({
      message: "logging is removed",
      addresses: [address],
    })),
};
