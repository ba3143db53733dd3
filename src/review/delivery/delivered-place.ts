import { policyPatternsMeet } from "../../iam/policy-patterns-meet";
import type { JsonMap, JsonValue } from "../../spec/json-value";
import { accountsFolder } from "../../spec/log-folder";
import { trimPrefix } from "../../spec/trim-prefix";
import { unknownMark } from "../marks/marks";
import type { Scope } from "../policies/grant";
import { patternCovers } from "../../iam/pattern-covers";
import { referredAddress } from "../resources/referred-address";
import { valueAt } from "../resources/value-at";

const places: readonly (readonly string[])[] = [
  ["s3_config"],
  ["cloudwatch_config", "large_data_delivery_s3_config"],
];

/** Whether a logging configuration delivers to some of the objects that a policy speaks of; in doubt it does. */
export function isDeliveredTo(configuration: JsonMap, resource: Scope): boolean {
  if (resource.kind === "except") return true;
  const object = splitObject(resource.pattern);
  if (object === undefined) return true;
  return places.some((path) => {
    const bucket = valueAt(configuration, ...path, "bucket_name");
    if (bucket === undefined) return false;
    if (bucket === unknownMark || bucketName(bucket) === undefined) return true;
    const isInside = policyPatternsMeet(object.key, logsAt(configuration, path));
    return bucketName(bucket) === object.bucket && isInside;
  });
}

/** Whether all objects that a policy speaks of are logs in a place that a logging configuration delivers to. */
export function isWithinDelivered(configuration: JsonMap, resource: Scope): boolean {
  const object = resource.kind === "only" ? splitObject(resource.pattern) : undefined;
  if (object === undefined) return false;
  return places.some((path) => {
    const bucket = valueAt(configuration, ...path, "bucket_name");
    if (bucket === undefined || bucketName(bucket) !== object.bucket) return false;
    return patternCovers(logsAt(configuration, path), object.key);
  });
}

/** The keys of the logs in a place, as a pattern. */
function logsAt(configuration: JsonMap, path: readonly string[]): string {
  const prefix = valueAt(configuration, ...path, "key_prefix");
  return `${accountsFolder(trimPrefix(typeof prefix === "string" ? prefix : undefined))}*`;
}

/** A bucket is written by its name, or as what the configuration calls it. */
function bucketName(value: JsonValue): string | undefined {
  if (typeof value !== "string") return undefined;
  return referredAddress(value) ?? value;
}

function splitObject(arn: string): { readonly bucket: string; readonly key: string } | undefined {
  const [, reference, name, key = ""] =
    /^(?:\$\{(aws_s3_bucket[.]\w+)[.]arn\}|arn:[^:]+:s3:::([^/*?]+))[/](.*)$/.exec(arn) ?? [];
  const bucket = reference ?? name;
  return bucket === undefined ? undefined : { bucket, key };
}
