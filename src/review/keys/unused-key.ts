import type { JsonMap } from "../../spec/json-value";
import { resourceTypes } from "../resources/resource-types";
import type { ChangedResource, StackChange } from "../stack-change";
import { valueAt } from "../resources/value-at";
import { findResources } from "../resources/find-resources";

/**
 * Whether buckets were encrypted with a key, and after a change none of them is.
 *
 * Bedrock uses a key for buckets alone: a log group that takes another key, or none, leaves Bedrock's use as it was.
 */
export function isNoLongerUsed(change: StackChange, keyAddress: string): boolean {
  const key = change.resources.find(({ address }) => address === keyAddress);
  if (key?.type !== resourceTypes.key) return false;
  const encryptions = findResources(
    change,
    [resourceTypes.bucketEncryption],
    ["create", "update", "replace", "destroy"],
  );
  return (
    encryptions.some(({ before }) => isEncryptedWith(before, key)) &&
    !encryptions.some(({ after }) => isEncryptedWith(after, key))
  );
}

/** A plan names a key by its ARN, which ends with its id, and a configuration by its address. */
function isEncryptedWith(
  encryption: JsonMap | undefined,
  { address, before }: ChangedResource,
): boolean {
  const reference = valueAt(
    encryption,
    "rule",
    "apply_server_side_encryption_by_default",
    "kms_master_key_id",
  );
  if (typeof reference !== "string") return false;
  const id = valueAt(before, "key_id");
  return reference.includes(`\${${address}.`) || (typeof id === "string" && reference.endsWith(id));
}
