import type { AwsPlace } from "../../src/spec/aws-place";

/** One target in each partition that has Bedrock, as policies see it. */
export const everyPartition: readonly (readonly [string, AwsPlace])[] = [
  ["aws", { partition: "aws", account: "111122223333", region: "us-east-1" }],
  ["aws-us-gov", { partition: "aws-us-gov", account: "111122223333", region: "us-gov-west-1" }],
  ["aws-iso", { partition: "aws-iso", account: "111122223333", region: "us-iso-east-1" }],
  ["aws-iso-b", { partition: "aws-iso-b", account: "111122223333", region: "us-isob-east-1" }],
  ["aws-eusc", { partition: "aws-eusc", account: "111122223333", region: "eusc-de-east-1" }],
];
