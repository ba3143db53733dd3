import {
  allowAccountAdministration,
  allowBedrockEncryption,
  allowCloudWatchLogs,
  allowReadersDecryption,
} from "../../src/policies/key-policy";
import { everyPartition } from "./every-partition";

describe("allowAccountAdministration", () => {
  test.each(everyPartition)("in %s hands the key to the account's IAM", (partition) => {
    expect(allowAccountAdministration(partition, "111122223333")).toEqual({
      Sid: "AccountAdministration",
      Effect: "Allow",
      Principal: { AWS: `arn:${partition}:iam::111122223333:root` },
      Action: "kms:*",
      Resource: "*",
    });
  });
});

describe("allowBedrockEncryption", () => {
  test.each(everyPartition)("in %s holds for one account and Region", (partition, source) => {
    expect(allowBedrockEncryption(source)).toEqual({
      Sid: "AmazonBedrockLogsEncrypt",
      Effect: "Allow",
      Principal: { Service: "bedrock.amazonaws.com" },
      Action: ["kms:Decrypt", "kms:GenerateDataKey"],
      Resource: "*",
      Condition: {
        StringEquals: { "aws:SourceAccount": "111122223333" },
        ArnLike: { "aws:SourceArn": `arn:${partition}:bedrock:${source.region}:111122223333:*` },
      },
    });
  });
});

describe("allowCloudWatchLogs", () => {
  test.each([
    ["aws", "logs.us-east-1.amazonaws.com"],
    ["aws-us-gov", "logs.us-gov-west-1.amazonaws.com"],
    ["aws-iso", "logs.us-iso-east-1.c2s.ic.gov"],
    ["aws-iso-b", "logs.us-isob-east-1.sc2s.sgov.gov"],
    ["aws-eusc", "logs.eusc-de-east-1.amazonaws.com"],
  ])("in %s lets the Region's service use the key for one log group", (partition, service) => {
    const logGroupArn = `arn:${partition}:logs:r:111122223333:log-group:/aws/bedrock/acme`;
    expect(allowCloudWatchLogs(service, logGroupArn)).toEqual({
      Sid: "CloudWatchLogsEncrypt",
      Effect: "Allow",
      Principal: { Service: service },
      Action: [
        "kms:Decrypt*",
        "kms:Describe*",
        "kms:Encrypt*",
        "kms:GenerateDataKey*",
        "kms:ReEncrypt*",
      ],
      Resource: "*",
      Condition: {
        ArnEquals: {
          "kms:EncryptionContext:aws:logs:arn": `arn:${partition}:logs:r:111122223333:log-group:/aws/bedrock/acme`,
        },
      },
    });
  });
});

describe("allowReadersDecryption", () => {
  test.each(everyPartition)("in %s lets readers decrypt and nothing more", (partition) => {
    const reader = `arn:${partition}:iam::444455556666:role/analytics`;
    expect(allowReadersDecryption([reader])).toEqual([
      {
        Sid: "Reader1Decrypt",
        Effect: "Allow",
        Principal: { AWS: reader },
        Action: ["kms:Decrypt", "kms:DescribeKey"],
        Resource: "*",
      },
    ]);
  });

  test("adds nothing where nobody reads", () => {
    expect(allowReadersDecryption([])).toEqual([]);
  });
});
