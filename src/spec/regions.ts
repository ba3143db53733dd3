import type { PartitionId } from "./partitions";

/** One AWS Region, and what matters of it to those who log Bedrock there. */
export interface Region {
  readonly code: string;
  readonly partition: PartitionId;
  readonly hasBedrock: boolean;
  /**
   * The first release of the AWS provider that accepts the Region; absent where 5.100.0, the oldest one that
   * bedtrail supports, already does. An older release stops with "invalid AWS Region".
   */
  readonly awsProviderSince?: string;
  /**
   * Bedrock takes the flag for video data here and never returns it, so that every plan shows the same change again.
   *
   * @see https://github.com/hashicorp/terraform-provider-aws/issues/49569
   */
  readonly omitsVideoFlag?: true;
}

/** @see https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
const codesByPartition: Readonly<Record<PartitionId, readonly string[]>> = {
  aws: [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
  ],
  "aws-cn": ["cn-north-1", "cn-northwest-1"],
  "aws-us-gov": ["us-gov-east-1", "us-gov-west-1"],
  "aws-iso": ["us-iso-east-1", "us-iso-west-1"],
  "aws-iso-b": ["us-isob-east-1", "us-isob-west-1"],
  "aws-iso-e": ["eu-isoe-west-1"],
  "aws-iso-f": ["us-isof-east-1", "us-isof-south-1"],
  "aws-eusc": ["eusc-de-east-1"],
};

/** @see https://docs.aws.amazon.com/general/latest/gr/bedrock.html */
const codesWithoutBedrock: ReadonlySet<string> = new Set([
  "ap-east-1",
  "cn-north-1",
  "cn-northwest-1",
  "us-iso-west-1",
  "us-isob-west-1",
  "eu-isoe-west-1",
]);

/** @see https://github.com/hashicorp/terraform-provider-aws/blob/main/CHANGELOG.md */
const peculiarities: ReadonlyMap<string, Partial<Region>> = new Map([
  ["ap-southeast-6", { awsProviderSince: "6.12.0" }],
  ["ca-west-1", { omitsVideoFlag: true }],
  ["us-isob-west-1", { awsProviderSince: "6.20.0" }],
]);

/** Every AWS Region, also those that a spec cannot use, so that it can be told why. Ordered by code. */
export const knownRegions: readonly Region[] = (Object.keys(codesByPartition) as PartitionId[])
  .flatMap((partition) =>
    codesByPartition[partition].map((code) => describeRegion(code, partition)),
  )
  .sort((left, right) => (left.code < right.code ? -1 : 1));

const regionsByCode: ReadonlyMap<string, Region> = new Map(
  knownRegions.map((region) => [region.code, region]),
);

/** The Region of that code; undefined where AWS has none, or has opened it since this list was made. */
export function findRegion(code: string): Region | undefined {
  return regionsByCode.get(code);
}

function describeRegion(code: string, partition: PartitionId): Region {
  return {
    code,
    partition,
    hasBedrock: !codesWithoutBedrock.has(code),
    ...peculiarities.get(code),
  };
}
