import type { Bucket, KeyChoice } from "../resolve/settings";

/** How a bucket is encrypted, as far as the spec says. */
export function encryptingKey(bucket: Bucket<string>): KeyChoice<string> | undefined {
  if (bucket.kind === "owned") return bucket.encryption;
  return bucket.keyArn === undefined ? undefined : { kind: "given-key", keyArn: bucket.keyArn };
}
