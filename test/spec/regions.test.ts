import type { PartitionId } from "../../src/spec/partitions";
import { findRegion, knownRegions, type Region } from "../../src/spec/regions";

/** How each partition begins the codes of its Regions, as the AWS SDKs tell them apart. */
const codeForms: Readonly<Record<PartitionId, RegExp>> = {
  aws: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d+$/,
  "aws-cn": /^cn-[a-z]+-\d+$/,
  "aws-us-gov": /^us-gov-[a-z]+-\d+$/,
  "aws-iso": /^us-iso-[a-z]+-\d+$/,
  "aws-iso-b": /^us-isob-[a-z]+-\d+$/,
  "aws-iso-e": /^eu-isoe-[a-z]+-\d+$/,
  "aws-iso-f": /^us-isof-[a-z]+-\d+$/,
  "aws-eusc": /^eusc-de-[a-z]+-\d+$/,
};

function codesWhere(holds: (region: Region) => boolean): readonly string[] {
  return knownRegions.filter(holds).map(({ code }) => code);
}

describe("knownRegions", () => {
  test("are ordered by code, each of them once", () => {
    const codes = knownRegions.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test.each(knownRegions.map(({ code, partition }) => [code, partition] as const))(
    "%s has the form of a Region of %s",
    (code, partition) => {
      expect(code).toMatch(codeForms[partition]);
    },
  );

  test.each<[PartitionId, number, number]>([
    ["aws", 34, 33],
    ["aws-cn", 2, 0],
    ["aws-us-gov", 2, 2],
    ["aws-iso", 2, 1],
    ["aws-iso-b", 2, 1],
    ["aws-iso-e", 1, 0],
    ["aws-iso-f", 2, 2],
    ["aws-eusc", 1, 1],
  ])("%s has %d Regions, %d of them with Bedrock", (partition, all, withBedrock) => {
    const regions = knownRegions.filter((region) => region.partition === partition);
    expect([regions.length, regions.filter(({ hasBedrock }) => hasBedrock).length]).toEqual([
      all,
      withBedrock,
    ]);
  });

  test("six of them have no Bedrock", () => {
    expect(codesWhere(({ hasBedrock }) => !hasBedrock)).toEqual([
      "ap-east-1",
      "cn-north-1",
      "cn-northwest-1",
      "eu-isoe-west-1",
      "us-iso-west-1",
      "us-isob-west-1",
    ]);
  });

  test("two of them are newer than AWS provider 5.100.0", () => {
    const newer = knownRegions.filter(({ awsProviderSince }) => awsProviderSince !== undefined);
    expect(newer.map(({ code, awsProviderSince }) => [code, awsProviderSince])).toEqual([
      ["ap-southeast-6", "6.12.0"],
      ["us-isob-west-1", "6.20.0"],
    ]);
  });

  test("one of them never returns the flag for video data", () => {
    expect(codesWhere(({ omitsVideoFlag }) => omitsVideoFlag === true)).toEqual(["ca-west-1"]);
  });
});

describe("findRegion", () => {
  test("finds every known Region by its code", () => {
    expect(knownRegions.map(({ code }) => findRegion(code))).toEqual(knownRegions);
  });

  test("leaves out what is not peculiar to a Region", () => {
    expect(findRegion("eu-west-1")).toStrictEqual({
      code: "eu-west-1",
      partition: "aws",
      hasBedrock: true,
    });
  });

  test.each(["", "US-EAST-1", "us-east", "us-east-1a", "aws-global", "constructor", "__proto__"])(
    "knows no Region %j",
    (code) => {
      expect(findRegion(code)).toBeUndefined();
    },
  );
});
