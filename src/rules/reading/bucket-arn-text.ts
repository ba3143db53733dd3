import { defaults } from "../../spec/defaults";
import type { BucketBlock } from "./bucket-block";

/** The ARN of a bucket as a user would write it, with the placeholders that its name has. */
export function bucketArnText({ written }: BucketBlock): string {
  const { bucket = defaults.s3.bucket, existingBucket = bucket } = written;
  return `arn:{partition}:s3:::${existingBucket}`;
}
