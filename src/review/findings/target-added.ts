import { findResources } from "../resources/find-resources";
import type { FindingRule } from "./finding-rule";
import { resourceTypes } from "../resources/resource-types";

/** Logging that is set where this stack had set none is named: another configuration may stand there. */
export const targetAdded: FindingRule = {
  code: "review/target-added",
  find: (change) => {
    const created = findResources(change, [resourceTypes.logging], ["create"]);
    if (created.length === 0) return [];
    // What is created for a new target is what logging takes.
    const spokenOf = change.kind === "added" ? change.resources : created;
    return [{ message: "logging is set up", addresses: spokenOf.map(({ address }) => address) }];
  },
};
