import { logsServicePrincipal, partitions, type PartitionId } from "../../src/spec/partitions";

describe("partitions", () => {
  test("each partition has the DNS suffix of its endpoints", () => {
    const suffixes = Object.entries(partitions).map(([id, { dnsSuffix }]) => `${id} ${dnsSuffix}`);
    expect(suffixes).toEqual([
      "aws amazonaws.com",
      "aws-cn amazonaws.com.cn",
      "aws-us-gov amazonaws.com",
      "aws-iso c2s.ic.gov",
      "aws-iso-b sc2s.sgov.gov",
      "aws-iso-e cloud.adc-e.uk",
      "aws-iso-f csp.hci.ic.gov",
      "aws-eusc amazonaws.eu",
    ]);
  });
});

describe("logsServicePrincipal", () => {
  test.each<[PartitionId, string, string]>([
    ["aws", "us-east-1", "logs.us-east-1.amazonaws.com"],
    ["aws-us-gov", "us-gov-west-1", "logs.us-gov-west-1.amazonaws.com"],
    ["aws-cn", "cn-north-1", "logs.cn-north-1.amazonaws.com.cn"],
    ["aws-iso", "us-iso-east-1", "logs.us-iso-east-1.c2s.ic.gov"],
    ["aws-iso-b", "us-isob-east-1", "logs.us-isob-east-1.sc2s.sgov.gov"],
    ["aws-iso-e", "eu-isoe-west-1", "logs.eu-isoe-west-1.amazonaws.com"],
    ["aws-iso-f", "us-isof-south-1", "logs.us-isof-south-1.amazonaws.com"],
    ["aws-eusc", "eusc-de-east-1", "logs.eusc-de-east-1.amazonaws.com"],
  ])(
    "in %s names the Region under the suffix that the AWS provider gives it",
    (partition, code, principal) => {
      expect(logsServicePrincipal({ code, partition })).toBe(principal);
    },
  );
});
