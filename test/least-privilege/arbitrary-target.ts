import fc from "fast-check";
import type { CloudWatchDestination, Destinations, S3Destination } from "../../src/spec/spec";
import type { PlainSpec } from "../resolve/resolve-plain-spec";

/** One Region of each partition that has Bedrock. */
export const regionOfPartition = {
  aws: "eu-west-1",
  "aws-us-gov": "us-gov-west-1",
  "aws-iso": "us-iso-east-1",
  "aws-iso-b": "us-isob-east-1",
  "aws-iso-f": "us-isof-south-1",
  "aws-eusc": "eusc-de-east-1",
} as const;

type BucketSpec = NonNullable<S3Destination>;

const keyArn = "arn:{partition}:kms:{region}:{account}:key/4321dcba-12ab-34cd-56ef-1234567890ab";

const prefix = fc.constantFrom("", "bedrock", "team-a/bedrock", "{name}/{region}", "AWSLogs");

const encryption = fc.constantFrom<BucketSpec["encryption"]>(
  { type: "kms" },
  { type: "sse-s3" },
  { type: "kms", keyArn },
);

const readers = fc.subarray([
  { principalArn: "arn:{partition}:iam::{account}:role/auditor", prefix: "audit" },
  { principalArn: "arn:{partition}:iam::444455556666:role/analytics" },
  { principalArn: "arn:{partition}:iam::777788889999:root", prefix: "shared/logs" },
]);

function bucket(name: string): fc.Arbitrary<BucketSpec> {
  const shared = { prefix, readers };
  return fc.oneof(
    fc.record({ ...shared, bucket: fc.constant(name), encryption }),
    fc.record({
      ...shared,
      existingBucket: fc.constant(`existing-${name}`),
      takeOver: fc.subarray(["policy" as const]),
      encryption: fc.constantFrom({}, { keyArn }),
    }),
  ) as fc.Arbitrary<BucketSpec>;
}

function cloudwatch(hasS3: boolean): fc.Arbitrary<NonNullable<CloudWatchDestination>> {
  const large = bucket("{name}-large-{account}-{region}");
  const sharedLarge = fc.record({ prefix: fc.constantFrom("large-data", "x/large") });
  return fc.record(
    {
      logGroup: fc.constantFrom("/aws/bedrock/{name}", "bedrock_{region}.log#1"),
      encryption: fc.constantFrom({}, { type: "aws-owned" }, { keyArn }),
      role: fc.constantFrom({}, { path: "/logging/bedrock/" }),
      largeData: hasS3 ? fc.oneof(large, sharedLarge) : large,
    },
    { requiredKeys: [] },
  );
}

/** Destinations as users have them, whose names and ARNs are valid. */
const destinations: fc.Arbitrary<Destinations> = fc.oneof(
  fc.record({ s3: bucket("{name}-{account}-{region}") }),
  fc.record({ cloudwatch: cloudwatch(false) }),
  fc.record({ s3: bucket("{name}-{account}-{region}"), cloudwatch: cloudwatch(true) }),
);

/** A spec of one target in any partition. */
export const arbitraryTarget: fc.Arbitrary<PlainSpec> = fc
  .record({
    name: fc.constantFrom("acme", "acme-bedrock-logs", "a1"),
    destinations,
    region: fc.constantFrom(...Object.values(regionOfPartition)),
  })
  .map(({ region, ...spec }) => ({
    ...spec,
    targets: [{ name: "main", accounts: ["111122223333"], regions: [region] }],
  }));
