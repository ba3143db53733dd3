import type { JsonMap } from "../../spec/json-value";
import type { ChangedResource } from "../stack-change";

/** What the AWS provider computes of resources, which says nothing about a change and differs from target to target. */
const computedKeys: readonly string[] = [
  "arn",
  "bucket_domain_name",
  "bucket_region",
  "bucket_regional_domain_name",
  "create_date",
  "creation_time",
  "hosted_zone_id",
  "id",
  "key_id",
  "last_updated_time",
  "owner_id",
  "tags_all",
  "unique_id",
];

/** Both sides of a resource, of one that comes or goes without what the provider computed. */
export function describableValues({ action, before, after }: ChangedResource): {
  readonly before: JsonMap | undefined;
  readonly after: JsonMap | undefined;
} {
  if (action === "update" || action === "replace") return { before, after };
  return { before: withoutComputed(before), after: withoutComputed(after) };
}

function withoutComputed(values: JsonMap | undefined): JsonMap | undefined {
  if (values === undefined) return undefined;
  return Object.fromEntries(Object.entries(values).filter(([key]) => !computedKeys.includes(key)));
}
