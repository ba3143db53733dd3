import { findResources } from "../resources/find-resources";
import type { FindingRule } from "./finding-rule";
import { resourceTypes } from "../resources/resource-types";
import { holdsCopies } from "../resources/holds-copies";

/** A bucket or a log group that is destroyed is named, whether or not it is made anew, unless it holds copies. */
export const logsDestroyed: FindingRule = {
  code: "review/logs-destroyed",
  seesDeposed: true,
  find: (change) =>
    findResources(change, [resourceTypes.bucket, resourceTypes.logGroup], ["destroy", "replace"])
      .filter(({ address }) => !holdsCopies(address))
      .map(({ address, type, action, isDeposed }) => {
        const store = type === resourceTypes.bucket ? "a bucket" : "a log group";
        const outcome = action === "replace" ? " and an empty one made" : "";
        const earlier = isDeposed === true ? " that an earlier apply replaced" : "";
        return { message: `${store}${earlier} is destroyed${outcome}`, addresses: [address] };
      }),
};
