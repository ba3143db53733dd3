import { findResources } from "../resources/find-resources";
import type { FindingRule } from "./finding-rule";
import { resourceTypes } from "../resources/resource-types";

/** A key that is scheduled for deletion is named, whether or not another one takes its place. */
export const keyDestroyed: FindingRule = {
  code: "review/key-destroyed",
  seesDeposed: true,
  find: (change) =>
    findResources(change, [resourceTypes.key], ["destroy", "replace"]).map(
      ({ address, action, isDeposed }) => ({
        message: `a key${isDeposed === true ? " that an earlier apply replaced" : ""} is scheduled for deletion${action === "replace" ? " and another one made" : ""}`,
        addresses: [address],
      }),
    ),
};
