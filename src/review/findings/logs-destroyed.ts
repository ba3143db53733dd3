import type { ChangedResource } from "../stack-change";
import { findResources } from "../resources/find-resources";
import type { FindingRule } from "./finding-rule";
import { isRefused } from "../resources/is-refused";
import { resourceTypes } from "../resources/resource-types";
import { holdsCopies } from "../resources/holds-copies";

/** A bucket or a log group that is destroyed is named, whether or not it is made anew, unless it holds copies. */
export const logsDestroyed: FindingRule = {
  code: "review/logs-destroyed",
  seesDeposed: true,
  find: (change) =>
    findResources(change, [resourceTypes.bucket, resourceTypes.logGroup], ["destroy", "replace"])
      .filter(({ address }) => !holdsCopies(address))
      .map((store) => ({ message: describeEnd(store), addresses: [store.address] })),
};

function describeEnd(resource: ChangedResource): string {
  const { type, action, isDeposed } = resource;
  const store = type === resourceTypes.bucket ? "a bucket" : "a log group";
  if (isRefused(resource)) {
    return `Terraform refuses to replace ${store} (prevent_destroy), and the plan fails`;
  }
  const outcome = action === "replace" ? " and an empty one made" : "";
  const earlier = isDeposed === true ? " that an earlier apply replaced" : "";
  return `${store}${earlier} is destroyed${outcome}`;
}
