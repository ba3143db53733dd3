import { personContext } from "./callers";
import { everything, rows, type Expectation } from "./expectation";
import type { BucketPolicies, StackPolicies } from "./read-stack-policies";
import type { Request } from "./simulate";

/** Who else may read a bucket, as the spec says. */
export interface ExpectedReader {
  readonly principalArn: string;
  readonly prefix?: string;
  readonly destination: BucketPolicies["destination"];
}

/** Readers find, list and read what they were given, decrypt it, and change nothing. */
export function expectOfReader(
  reader: ExpectedReader,
  stack: StackPolicies,
): readonly Expectation[] {
  const bucket = stack.buckets.find(({ destination }) => destination === reader.destination);
  if (bucket === undefined) return [];
  return [...expectOfReading(reader, bucket, stack), ...expectOfDecrypting(reader, stack)];
}

function expectOfReading(
  reader: ExpectedReader,
  bucket: BucketPolicies,
  { account }: StackPolicies,
): readonly Expectation[] {
  const { prefix } = reader;
  const base = { ...caller(reader, account), account, resourcePolicy: bucket.policy };
  const object = (key: string) => ({ resource: `${bucket.arn}/${key}` });
  const onBucket = { ...base, resource: bucket.arn };
  const below = prefix === undefined ? "" : `${prefix}/`;
  const listing = (text: string) => ({
    action: "s3:ListBucket",
    context: { ...personContext, "s3:prefix": text },
  });
  return [
    ...rows("allowed", base, {
      "a reader reads": { action: "s3:GetObject", ...object(`${below}x/y.json.gz`) },
      "a reader lists": { resource: bucket.arn, ...listing(`${below}x`) },
      "a reader finds the bucket": { action: "s3:GetBucketLocation", resource: bucket.arn },
    }),
    ...rows(
      "denied",
      { ...base, ...object(`${below}x/y.json.gz`) },
      {
        "a reader writes": { action: "s3:PutObject" },
        "a reader deletes": { action: "s3:DeleteObject" },
        "a reader reads without TLS": {
          action: "s3:GetObject",
          context: { ...personContext, "aws:SecureTransport": "false" },
        },
        "a reader reads another bucket": {
          action: "s3:GetObject",
          resource: `${bucket.arn}-other/${below}x`,
        },
      },
    ),
    ...rows("denied", onBucket, {
      "a reader changes the policy": { action: "s3:PutBucketPolicy" },
      "a reader deletes the bucket": { action: "s3:DeleteBucket" },
    }),
    ...(prefix === undefined
      ? []
      : rows("denied", base, {
          "a reader reads outside its prefix": { action: "s3:GetObject", ...object("elsewhere/x") },
          "a reader reads beside its prefix": { action: "s3:GetObject", ...object(`${prefix}x/y`) },
          "a reader lists everything": { action: "s3:ListBucket", resource: bucket.arn },
          "a reader lists outside its prefix": { resource: bucket.arn, ...listing("elsewhere/") },
        })),
  ];
}

function expectOfDecrypting(reader: ExpectedReader, stack: StackPolicies): readonly Expectation[] {
  return stack.keys
    .filter(({ encryptsBuckets }) => encryptsBuckets.includes(reader.destination))
    .flatMap(({ arn, policy }) => {
      const base = {
        ...caller(reader, stack.account),
        account: stack.account,
        resource: arn,
        resourcePolicy: policy,
      };
      return [
        ...rows("allowed", base, { "a reader decrypts": { action: "kms:Decrypt" } }),
        ...rows("denied", base, {
          "a reader encrypts": { action: "kms:GenerateDataKey" },
          "a reader grants the key to others": { action: "kms:CreateGrant" },
          "a reader changes the key's policy": { action: "kms:PutKeyPolicy" },
        }),
      ];
    });
}

/** A reader of another account needs its own account's permission too, and gets no more by a wide one. */
function caller(
  { principalArn }: ExpectedReader,
  account: string,
): Pick<Request, "principal" | "context" | "identityPolicies"> {
  const readerAccount = principalArn.split(":")[4] ?? "";
  const principal = principalArn.endsWith(":root")
    ? principalArn.replace(":root", ":role/someone")
    : principalArn;
  return {
    principal,
    context: personContext,
    identityPolicies: readerAccount === account ? [] : [everything],
  };
}
