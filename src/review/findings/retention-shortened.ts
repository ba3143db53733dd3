import type { JsonMap } from "../../spec/json-value";
import type { StackChange } from "../stack-change";
import { isOwnerCreated } from "../resources/find-owner";
import { findResources } from "../resources/find-resources";
import type { FindingRule, Found } from "./finding-rule";
import { resourceTypes } from "../resources/resource-types";
import { blocksAt, valueAt } from "../resources/value-at";

/** A shorter time for which logs are kept is named, with the time before and after. */
export const retentionShortened: FindingRule = {
  code: "review/retention-shortened",
  find: (change) => [
    ...findResources(change, [resourceTypes.logGroup], ["update"]).flatMap(
      ({ address, before, after }) =>
        compare("log group retention", address, logGroupDays(before), logGroupDays(after)),
    ),
    ...shortenedLifecycles(change),
  ],
};

/** Zero means for ever: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
function logGroupDays(values: JsonMap | undefined): number {
  return daysOf(valueAt(values, "retention_in_days")) || Infinity;
}

function shortenedLifecycles(change: StackChange): readonly Found[] {
  const lifecycles = findResources(
    change,
    [resourceTypes.bucketLifecycle],
    ["create", "update", "replace"],
  ).filter((lifecycle) => lifecycle.action !== "create" || !isOwnerCreated(change, lifecycle));
  return lifecycles.flatMap(({ address, before, after }) => [
    ...compare(
      "bucket retention",
      address,
      shortest(before, "expiration", "days"),
      shortest(after, "expiration", "days"),
    ),
    ...compareDates(address, earliest(before), earliest(after)),
    ...compare(
      "retention of overwritten versions",
      address,
      shortest(before, "noncurrent_version_expiration", "noncurrent_days"),
      shortest(after, "noncurrent_version_expiration", "noncurrent_days"),
    ),
  ]);
}

/** The rule that deletes first counts; without one, logs stay for ever. */
function shortest(values: JsonMap | undefined, ...path: readonly string[]): number {
  const days = blocksAt(values, "rule")
    .filter(({ status }) => status !== "Disabled")
    .map((rule) => daysOf(valueAt(rule, ...path)) || Infinity);
  return Math.min(Infinity, ...days);
}

/** The day on which a rule deletes all that there is then, and from then on what comes; the first counts. */
function earliest(values: JsonMap | undefined): string | undefined {
  return blocksAt(values, "rule")
    .filter(({ status }) => status !== "Disabled")
    .map((rule) => valueAt(rule, "expiration", "date"))
    .filter((date) => typeof date === "string" && date !== "")
    .sort()[0] as string | undefined;
}

/** How long a date leaves is known by whoever reads it: any that is new, or earlier, is said. */
function compareDates(
  address: string,
  before: string | undefined,
  after: string | undefined,
): readonly Found[] {
  if (after === undefined || (before !== undefined && after >= before)) return [];
  const old = before === undefined ? "" : `, and not ${dayOf(before)}`;
  return [{ message: `logs in the bucket expire on ${dayOf(after)}${old}`, addresses: [address] }];
}

/** S3 takes midnight in UTC alone. */
function dayOf(date: string): string {
  return date.replace(/T00:00:00Z$/, "");
}

function daysOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function compare(what: string, address: string, before: number, after: number): readonly Found[] {
  if (after >= before) return [];
  const old = before === Infinity ? "for ever" : String(before);
  return [{ message: `${what} ${old} -> ${String(after)} days`, addresses: [address] }];
}
