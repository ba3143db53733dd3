import {
  allowBedrockWrites,
  allowReaders,
  denyInsecureTransport,
} from "../../src/policies/bucket-policy";
import { policyDocument } from "../../src/policies/policy-document";
import { everyPartition } from "./every-partition";

const conditions: Readonly<Record<string, unknown>> = {
  aws: {
    StringEquals: { "aws:SourceAccount": "111122223333" },
    ArnLike: { "aws:SourceArn": "arn:aws:bedrock:us-east-1:111122223333:*" },
  },
  "aws-us-gov": {
    StringEquals: { "aws:SourceAccount": "111122223333" },
    ArnLike: { "aws:SourceArn": "arn:aws-us-gov:bedrock:us-gov-west-1:111122223333:*" },
  },
  "aws-iso": {
    StringEquals: { "aws:SourceAccount": "111122223333" },
    ArnLike: { "aws:SourceArn": "arn:aws-iso:bedrock:us-iso-east-1:111122223333:*" },
  },
  "aws-iso-b": {
    StringEquals: { "aws:SourceAccount": "111122223333" },
    ArnLike: { "aws:SourceArn": "arn:aws-iso-b:bedrock:us-isob-east-1:111122223333:*" },
  },
  "aws-eusc": {
    StringEquals: { "aws:SourceAccount": "111122223333" },
    ArnLike: { "aws:SourceArn": "arn:aws-eusc:bedrock:eusc-de-east-1:111122223333:*" },
  },
};

describe("allowBedrockWrites", () => {
  test.each(everyPartition)("in %s grants one action to Bedrock alone", (partition, source) => {
    const arn = `arn:${partition}:s3:::acme-logs`;
    expect(allowBedrockWrites(arn, ["bedrock/invocations"], source)).toEqual({
      Sid: "AmazonBedrockLogsWrite",
      Effect: "Allow",
      Principal: { Service: "bedrock.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: [
        `arn:${partition}:s3:::acme-logs/bedrock/invocations/AWSLogs/111122223333/BedrockModelInvocationLogs/*`,
      ],
      Condition: conditions[partition],
    });
  });

  test.each(everyPartition)("in %s has no double slash without a prefix", (partition, source) => {
    const { Resource } = allowBedrockWrites(`arn:${partition}:s3:::b`, [undefined], source);
    expect(Resource).toEqual([
      `arn:${partition}:s3:::b/AWSLogs/111122223333/BedrockModelInvocationLogs/*`,
    ]);
  });

  test("covers every prefix that Bedrock writes under, in one statement", () => {
    const source = { partition: "aws", account: "111122223333", region: "us-east-1" };
    const { Resource } = allowBedrockWrites("arn:aws:s3:::b", [undefined, "large"], source);
    expect(Resource).toEqual([
      "arn:aws:s3:::b/AWSLogs/111122223333/BedrockModelInvocationLogs/*",
      "arn:aws:s3:::b/large/AWSLogs/111122223333/BedrockModelInvocationLogs/*",
    ]);
  });
});

describe("denyInsecureTransport", () => {
  test.each(everyPartition)("in %s refuses everyone without TLS", (partition) => {
    expect(denyInsecureTransport(`arn:${partition}:s3:::b`)).toEqual({
      Sid: "DenyInsecureTransport",
      Effect: "Deny",
      Principal: "*",
      Action: "s3:*",
      Resource: [`arn:${partition}:s3:::b`, `arn:${partition}:s3:::b/*`],
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
  });
});

describe("allowReaders", () => {
  test.each(everyPartition)("in %s lets a reader find, list and read all", (partition) => {
    const principalArn = `arn:${partition}:iam::444455556666:role/analytics`;
    expect(allowReaders(`arn:${partition}:s3:::b`, [{ principalArn }])).toEqual([
      {
        Sid: "Reader1Objects",
        Effect: "Allow",
        Principal: { AWS: `arn:${partition}:iam::444455556666:role/analytics` },
        Action: "s3:GetObject",
        Resource: `arn:${partition}:s3:::b/*`,
      },
      {
        Sid: "Reader1List",
        Effect: "Allow",
        Principal: { AWS: `arn:${partition}:iam::444455556666:role/analytics` },
        Action: "s3:ListBucket",
        Resource: `arn:${partition}:s3:::b`,
      },
      {
        Sid: "Reader1Location",
        Effect: "Allow",
        Principal: { AWS: `arn:${partition}:iam::444455556666:role/analytics` },
        Action: "s3:GetBucketLocation",
        Resource: `arn:${partition}:s3:::b`,
      },
    ]);
  });

  test("keeps a reader with a prefix below it, also when it lists", () => {
    const [objects, list] = allowReaders("arn:aws:s3:::b", [
      { principalArn: "arn:aws:iam::444455556666:root", prefix: "AWSLogs/1" },
    ]);
    expect(objects?.Resource).toBe("arn:aws:s3:::b/AWSLogs/1/*");
    expect(list?.Condition).toEqual({
      StringLike: { "s3:prefix": ["AWSLogs/1", "AWSLogs/1/*"] },
    });
  });

  test("gives each reader statements of its own, with ids that differ", () => {
    const readers = ["a", "b"].map((principalArn) => ({ principalArn }));
    const sids = allowReaders("arn:aws:s3:::b", readers).map(({ Sid }) => Sid);
    expect(new Set(sids).size).toBe(6);
    expect(sids.every((sid) => /^[A-Za-z0-9]+$/.test(sid))).toBe(true);
  });

  test("adds nothing where nobody reads", () => {
    expect(allowReaders("arn:aws:s3:::b", [])).toEqual([]);
  });
});

describe("policyDocument", () => {
  test("has the version that knows policy variables, and the statements in their order", () => {
    const statement = denyInsecureTransport("arn:aws:s3:::b");
    expect(JSON.stringify(policyDocument([statement, "text"]))).toBe(
      `{"Version":"2012-10-17","Statement":[${JSON.stringify(statement)},"text"]}`,
    );
  });
});
