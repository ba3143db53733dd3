import type { JsonMap } from "../../spec/json-value";
import type { ChangedResource, StackChange } from "../stack-change";
import { isOwnerDestroyed } from "../resources/find-owner";
import { findResources } from "../resources/find-resources";
import type { FindingRule, Found } from "./finding-rule";
import { resourceTypes } from "../resources/resource-types";
import { valueAt } from "../resources/value-at";

/** Less encryption than before is named: of a bucket, of a log group, and a key that is no longer rotated. */
export const encryptionWeakened: FindingRule = {
  code: "review/encryption-weakened",
  find: (change) => [
    ...weakenedBuckets(change),
    ...updated(change, resourceTypes.logGroup).flatMap((logGroup) =>
      lost(logGroup, ["kms_key_id"], "the log group is no longer encrypted with a key of its own"),
    ),
    ...updated(change, resourceTypes.key).flatMap(({ address, before, after }) =>
      valueAt(before, "enable_key_rotation") === true &&
      valueAt(after, "enable_key_rotation") !== true
        ? [{ message: "the key is no longer rotated", addresses: [address] }]
        : [],
    ),
  ],
};

const bucketDefault = ["rule", "apply_server_side_encryption_by_default"];

/** From the weakest: https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html */
const algorithms = ["AES256", "aws:kms", "aws:kms:dsse"];

function weakenedBuckets(change: StackChange): readonly Found[] {
  const removed = findResources(change, [resourceTypes.bucketEncryption], ["destroy"])
    .filter((encryption) => rankOf(encryption.before) > 0 && !isOwnerDestroyed(change, encryption))
    .map(({ address }) => ({
      message: "the bucket no longer encrypts with a key",
      addresses: [address],
    }));
  const weakened = updated(change, resourceTypes.bucketEncryption).flatMap((encryption) => {
    const { address, before, after } = encryption;
    if (rankOf(after) < rankOf(before)) {
      const message = `the bucket is encrypted with ${algorithms[rankOf(after)] ?? ""} only`;
      return [{ message, addresses: [address] }];
    }
    return lost(
      encryption,
      [...bucketDefault, "kms_master_key_id"],
      "the bucket is encrypted with a key of AWS in place of its own",
    );
  });
  return [...removed, ...weakened];
}

function rankOf(values: JsonMap | undefined): number {
  const algorithm = valueAt(values, ...bucketDefault, "sse_algorithm");
  return Math.max(
    0,
    algorithms.findIndex((known) => known === algorithm),
  );
}

function updated(change: StackChange, type: string): readonly ChangedResource[] {
  return findResources(change, [type], ["update", "replace"]);
}

function lost(
  { address, before, after }: ChangedResource,
  path: readonly string[],
  message: string,
): readonly Found[] {
  const isLost = Boolean(valueAt(before, ...path)) && !valueAt(after, ...path);
  return isLost ? [{ message, addresses: [address] }] : [];
}
