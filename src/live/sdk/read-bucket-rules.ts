import {
  GetBucketLifecycleConfigurationCommand,
  type LifecycleExpiration,
  type LifecycleRule,
  type LifecycleRuleAndOperator,
  type LifecycleRuleFilter,
  type S3Client,
} from "@aws-sdk/client-s3";
import { absent, found, type Answer } from "../aws/answer";
import type { BucketRule } from "../aws/bucket-rule";
import { expectMaps } from "./expect-answer";

/** The rules of a bucket's lifecycle that are switched on. */
export async function readBucketRules(
  s3: S3Client,
  bucket: string,
  options: { readonly abortSignal: AbortSignal },
): Promise<Answer<readonly BucketRule[]>> {
  const { Rules: rules } = await s3.send(
    new GetBucketLifecycleConfigurationCommand({ Bucket: bucket }),
    options,
  );
  const enabled = expectMaps(rules)
    .filter(({ Status: status }) => status === "Enabled")
    .map(readRule);
  return enabled.length === 0 ? absent : found(enabled);
}

/** A rule from before there were filters has its prefix outside of them. */
function readRule({ Filter: filter, ID: id, ...rule }: LifecycleRule): BucketRule {
  const { And: all, Tag: tag, ...alone }: LifecycleRuleFilter = filter ?? rule;
  const tags = [...(tag === undefined ? [] : [tag]), ...(all?.Tags ?? [])];
  const expireAfterDays = daysOf(rule.Expiration);
  return {
    ...(id !== undefined && id !== "" && { id }),
    prefix: all?.Prefix ?? alone.Prefix ?? "",
    otherFilters: describeFilters({ ...alone, ...all, Tags: tags }),
    ...(expireAfterDays !== undefined && { expireAfterDays }),
    otherActions: describeActions(rule),
  };
}

/** What a rule does beside letting objects expire; its lists can be empty. */
function describeActions({
  Transitions: transitions = [],
  NoncurrentVersionTransitions: oldTransitions = [],
  NoncurrentVersionExpiration: oldExpiration,
  AbortIncompleteMultipartUpload: unfinished,
  Expiration: expiration,
}: Omit<LifecycleRule, "Filter" | "ID">): readonly string[] {
  return [
    ...(transitions.length > 0 ? ["move to another storage class"] : []),
    ...(oldTransitions.length > 0 ? ["move old versions to another storage class"] : []),
    ...(oldExpiration === undefined ? [] : ["lose old versions"]),
    ...(expiration?.ExpiredObjectDeleteMarker === true ? ["lose delete markers"] : []),
    ...(unfinished === undefined ? [] : ["lose uploads that were never finished"]),
  ];
}

function describeFilters({
  Tags: tags = [],
  ObjectSizeGreaterThan: above,
  ObjectSizeLessThan: below,
}: LifecycleRuleAndOperator): readonly string[] {
  return [
    ...tags.map(({ Key: key = "", Value: value = "" }) => `with the tag ${key}=${value}`),
    ...(above === undefined ? [] : [`of more than ${String(above)} bytes`]),
    ...(below === undefined ? [] : [`of less than ${String(below)} bytes`]),
  ];
}

/** What expires on a date is gone from then on, however young it is. */
function daysOf({ Days: days, Date: date }: LifecycleExpiration = {}): number | undefined {
  return date === undefined ? days : 0;
}
