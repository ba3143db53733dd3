import type { Settings } from "../resolve/settings";

/** The prefixes that Bedrock delivers to in the bucket of the S3 destination, that of large data which shares it among them. */
export function deliveryPrefixes({
  s3,
  cloudwatch,
}: Settings<string>): readonly (string | undefined)[] {
  const largeData = cloudwatch?.largeData;
  return [s3?.prefix, ...(largeData?.kind === "shared" ? [largeData.prefix] : [])];
}
