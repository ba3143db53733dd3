import type { Statement } from "../policy-document";

/**
 * A key serves S3 of its Region alone, and there one bucket.
 *
 * S3 names the bucket where it uses a bucket key, and the object otherwise. The name of the service ends as the
 * host names of its partition do, and AWS alone writes it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html#encryption-context
 */
export function onlyThroughS3(
  bucketArn: string,
  region: string,
): NonNullable<Statement["Condition"]> {
  return {
    StringLike: {
      "kms:ViaService": `s3.${region}.*`,
      "kms:EncryptionContext:aws:s3:arn": [bucketArn, `${bucketArn}/*`],
    },
  };
}
