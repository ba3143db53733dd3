import {
  GetBucketLifecycleConfigurationCommand,
  type LifecycleRule,
  type LifecycleRuleFilter,
  type S3Client,
} from "@aws-sdk/client-s3";
import { absent, found, type Answer } from "../aws/answer";
import { expectMaps } from "./expect-answer";

/** The days after which every object of a bucket expires; rules for a part of it say nothing of the rest. */
export async function findBucketExpiration(
  s3: S3Client,
  bucket: string,
  options: { readonly abortSignal: AbortSignal },
): Promise<Answer<number>> {
  const { Rules: rules } = await s3.send(
    new GetBucketLifecycleConfigurationCommand({ Bucket: bucket }),
    options,
  );
  const days = expectMaps(rules)
    .filter(isOfWholeBucket)
    .flatMap((rule) => rule.Expiration?.Days ?? []);
  return days.length === 0 ? absent : found(Math.min(...days));
}

/** A rule from before there were filters has its prefix outside of them. */
function isOfWholeBucket({ Status: status, Filter: filter, ...rule }: LifecycleRule): boolean {
  const { Prefix: prefix, ...others }: LifecycleRuleFilter = filter ?? rule;
  const isNarrow = ["And", "ObjectSizeGreaterThan", "ObjectSizeLessThan", "Tag"].some(
    (key) => key in others,
  );
  return status === "Enabled" && (prefix ?? "") === "" && !isNarrow;
}
