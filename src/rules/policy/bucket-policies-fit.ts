import type { Target } from "../../resolve/target";
import { usableItems } from "../../resolve/usable-spec";
import type { Reader } from "../../spec/spec";
import { bucketArnText } from "../reading/bucket-arn-text";
import { rulesForBuckets } from "../building/rules-for-buckets";
import type { BucketBlock } from "../reading/bucket-block";
import { fillForTargets } from "../reading/filled-texts";

/** What S3 allows for a bucket policy: 20 KB. */
const maximumBytes = 20_480;

/** What the statements for Bedrock and against plain HTTP take besides three ARNs of the bucket. */
const ownBytes = 517;

/** What the three statements of a reader take besides three of its ARN and three of the bucket's. */
const readerBytes = 318;

/** What a reader's prefix adds besides the prefix itself, three times. */
const prefixBytes = 52;

/**
 * A bucket policy has the size that S3 allows.
 *
 * The size is an estimate for one target, since names differ little between targets.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html
 */
export const bucketPoliciesFit = rulesForBuckets({
  reads: ["policyStatements.*", "readers.*"],
  check(block, { targets, report }) {
    const { policyStatements = [] } = block.written;
    const readers = usableItems(block.written.readers).map(([, reader]) => reader);
    const inReaders = sizeOfReaders(readers, block, targets);
    const inStatements = Buffer.byteLength(JSON.stringify(policyStatements));
    const bytes = ownBytes + inReaders + inStatements;
    if (bytes <= maximumBytes) return;
    const isReaders = inReaders > inStatements;
    report("policy/too-large", {
      message: `The bucket policy takes about ${String(bytes)} bytes, most of them for ${isReaders ? `${String(readers.length)} readers` : "statements of your own"}; S3 allows ${String(maximumBytes)}.`,
      hint: isReaders
        ? "Name the roots of their accounts instead of single roles, or let them assume one role that reads."
        : "Bring statements together: one statement takes lists of principals, actions and resources.",
      at: [...block.path, isReaders ? "readers" : "policyStatements"],
      on: "key",
    });
  },
});

function sizeOfReaders(
  readers: readonly Reader[],
  block: BucketBlock,
  targets: readonly Target[],
): number {
  const sizeOf = (text: string): number =>
    Buffer.byteLength(fillForTargets(text, targets.slice(0, 1))[0]?.text ?? text);
  const bucket = sizeOf(bucketArnText(block));
  return readers
    .map(({ principalArn, prefix = "" }) => {
      const inPrefix = prefix === "" ? 0 : prefixBytes + 3 * sizeOf(prefix);
      return readerBytes + 3 * (bucket + sizeOf(principalArn)) + inPrefix;
    })
    .reduce((sum, size) => sum + size, 0);
}
