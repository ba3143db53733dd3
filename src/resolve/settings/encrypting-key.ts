import type { Bucket, KeyChoice } from "./settings";

/** How a bucket is encrypted, as far as the spec says. */
export function encryptingKey<Text>(bucket: Bucket<Text>): KeyChoice<Text> | undefined {
  if (bucket.kind === "owned") return bucket.encryption;
  return bucket.keyArn === undefined ? undefined : { kind: "given-key", keyArn: bucket.keyArn };
}
