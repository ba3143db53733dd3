import type { AwsPlace } from "../spec/aws-place";
import { logFolder } from "../spec/log-folder";
import { bedrockPrincipal, onlyForBedrockSource } from "./bedrock-source";
import type { Statement } from "./policy-document";

/**
 * Bedrock may write logs under each configured prefix and nowhere else.
 *
 * The permission check that Bedrock makes when logging is set is written below the same path.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export function allowBedrockWrites(
  bucketArn: string,
  prefixes: readonly (string | undefined)[],
  source: AwsPlace,
): Statement {
  return {
    Sid: "AmazonBedrockLogsWrite",
    Effect: "Allow",
    Principal: bedrockPrincipal,
    Action: "s3:PutObject",
    Resource: prefixes.map((prefix) => `${bucketArn}/${logFolder(prefix, source.account)}*`),
    Condition: onlyForBedrockSource(source),
  };
}

/** Nobody reaches the bucket without TLS. A plain boolean condition, so that no service is locked out. */
export function denyInsecureTransport(bucketArn: string): Statement {
  return {
    Sid: "DenyInsecureTransport",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [bucketArn, `${bucketArn}/*`],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
}

/** Who else may read a bucket: all of it, or the keys below a prefix. */
export interface BucketReader {
  readonly principalArn: string;
  readonly prefix?: string;
}

/** Readers may find the bucket, list what they may read, and read it; nothing of it lets them write. */
export function allowReaders(
  bucketArn: string,
  readers: readonly BucketReader[],
): readonly Statement[] {
  return readers.flatMap((reader, index) => allowReader(bucketArn, reader, index + 1));
}

function allowReader(
  bucketArn: string,
  reader: BucketReader,
  number: number,
): readonly Statement[] {
  const { principalArn, prefix } = reader;
  const sid = `Reader${String(number)}`;
  const grant = { Effect: "Allow", Principal: { AWS: principalArn } } as const;
  return [
    {
      Sid: `${sid}Objects`,
      ...grant,
      Action: "s3:GetObject",
      Resource: `${bucketArn}/${prefix === undefined ? "" : `${prefix}/`}*`,
    },
    {
      Sid: `${sid}List`,
      ...grant,
      Action: "s3:ListBucket",
      Resource: bucketArn,
      ...(prefix === undefined
        ? {}
        : { Condition: { StringLike: { "s3:prefix": [prefix, `${prefix}/*`] } } }),
    },
    { Sid: `${sid}Location`, ...grant, Action: "s3:GetBucketLocation", Resource: bucketArn },
  ];
}
