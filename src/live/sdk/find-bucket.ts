import { HeadBucketCommand } from "@aws-sdk/client-s3";
import { absent, failure, found, type Answer } from "../aws/answer";
import type { BucketOwner } from "../aws/aws";
import { ask, type CallPlace } from "./call-place";

const absentNames = ["NotFound", "NoSuchBucket"];

/**
 * Finds a bucket, and whose it is.
 *
 * S3 refuses whoever expects another owner, as it refuses whoever may not look. So a refused call is made again
 * without that: one that then succeeds was of another account's bucket.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html
 */
export async function findBucket(place: CallPlace, bucket: string): Promise<Answer<BucketOwner>> {
  const own = await head(place, bucket, place.account);
  if (own.kind === "found") return found("this-account");
  if (own.kind === "absent" || own.reason !== "access-denied") return own;
  const any = await head(place, bucket, undefined);
  if (any.kind === "found") return found("another-account");
  return failure(
    "access-denied",
    "S3 refuses to tell of it, so it is of another account, or may not be looked at.",
  );
}

function head(
  place: CallPlace,
  bucket: string,
  owner: string | undefined,
): Promise<Answer<undefined>> {
  const { clients, region, signal } = place;
  const command = new HeadBucketCommand({
    Bucket: bucket,
    ...(owner !== undefined && { ExpectedBucketOwner: owner }),
  });
  return ask(
    place,
    async () => {
      try {
        const { BucketRegion } = await clients.s3(region).send(command, { abortSignal: signal });
        return BucketRegion === undefined || BucketRegion === region ? found(undefined) : absent;
      } catch (error) {
        if (isOfOtherRegion(error, region)) return absent;
        throw error;
      }
    },
    absentNames,
  );
}

/**
 * Whether S3 names the Region of a bucket, and it is another one. An error of HEAD has no body that could say so: its
 * header does.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
function isOfOtherRegion(error: unknown, region: string): boolean {
  const { $response } = error as { $response?: { headers?: Readonly<Record<string, string>> } };
  const bucketRegion = $response?.headers?.["x-amz-bucket-region"];
  return bucketRegion !== undefined && bucketRegion !== region;
}
