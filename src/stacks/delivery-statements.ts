import { allowBedrockWrites, allowReaders, denyInsecureTransport } from "../policies/bucket-policy";
import type { StatementEntry } from "../policies/policy-document";
import type { Bucket } from "../resolve/settings/settings";
import type { PolicyScope } from "./stack-scope";

/** Bedrock's statement, the TLS rule, the readers and the user's own statements, and nothing else. */
export function deliveryStatements(
  { source }: PolicyScope,
  arn: string,
  bucket: Bucket<string>,
  prefixes: readonly (string | undefined)[],
): readonly StatementEntry[] {
  return [
    allowBedrockWrites(arn, prefixes, source),
    denyInsecureTransport(arn),
    ...allowReaders(arn, bucket.readers),
    ...bucket.policyStatements,
  ];
}
