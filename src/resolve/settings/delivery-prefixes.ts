import type { Settings } from "./settings";

/** The prefixes that Bedrock delivers to in the bucket of the S3 destination, that of large data which shares it among them. */
export function deliveryPrefixes<Text>({
  s3,
  cloudwatch,
}: Pick<Settings<Text>, "s3" | "cloudwatch">): readonly (Text | undefined)[] {
  const largeData = cloudwatch?.largeData;
  return [s3?.prefix, ...(largeData?.kind === "shared" ? [largeData.prefix] : [])];
}
