import { allowBedrockToAssume, allowLogDelivery } from "../../src/policies/delivery-role";
import { everyPartition } from "./every-partition";

describe("allowBedrockToAssume", () => {
  test.each(everyPartition)(
    "in %s lets in Bedrock alone, for one account and Region",
    (partition, source) => {
      expect(allowBedrockToAssume(source)).toEqual({
        Sid: "AmazonBedrockAssume",
        Effect: "Allow",
        Principal: { Service: "bedrock.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: {
          StringEquals: { "aws:SourceAccount": "111122223333" },
          ArnLike: { "aws:SourceArn": `arn:${partition}:bedrock:${source.region}:111122223333:*` },
        },
      });
    },
  );
});

describe("allowLogDelivery", () => {
  test.each(everyPartition)("in %s grants one stream of one log group", (partition, source) => {
    const arn = `arn:${partition}:logs:${source.region}:111122223333:log-group:/aws/bedrock/acme`;
    expect(allowLogDelivery(arn)).toEqual({
      Sid: "AmazonBedrockLogsWrite",
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: `arn:${partition}:logs:${source.region}:111122223333:log-group:/aws/bedrock/acme:log-stream:aws/bedrock/modelinvocations`,
    });
  });
});
