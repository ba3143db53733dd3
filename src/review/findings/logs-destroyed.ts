import { findResources } from "./find-resources";
import type { FindingRule } from "./finding-rule";
import { resourceTypes } from "../resource-types";

/** Buckets of consumers, which hold what can be had again from the logs. */
const copies: readonly string[] = ["aws_s3_bucket.panther_stream", "aws_s3_bucket.query_results"];

/** A bucket or a log group that is destroyed is named, whether or not it is made anew. */
export const logsDestroyed: FindingRule = {
  code: "review/logs-destroyed",
  find: (change) =>
    findResources(change, [resourceTypes.bucket, resourceTypes.logGroup], ["destroy", "replace"])
      .filter(({ address }) => !copies.includes(address))
      .map(({ address, type, action }) => {
        const store = type === resourceTypes.bucket ? "a bucket" : "a log group";
        const outcome = action === "replace" ? " and an empty one made" : "";
        return { message: `${store} is destroyed${outcome}`, addresses: [address] };
      }),
};
