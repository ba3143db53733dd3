import fc from "fast-check";
import { judgeRequest } from "../../src/iam/judge-request";
import type { PolicyRequest } from "../../src/iam/policy-request";
import type { JsonValue } from "../../src/spec/json-value";
import { simulate } from "../least-privilege/simulate";

const account = "111122223333";

const request: PolicyRequest = {
  service: "bedrock.amazonaws.com",
  action: "s3:PutObject",
  resource: "arn:aws:s3:::logs/bedrock/AWSLogs/111122223333/BedrockModelInvocationLogs/x",
  context: {
    "aws:sourceaccount": account,
    "aws:sourcearn": `arn:aws:bedrock:us-east-1:${account}:any`,
    "aws:securetransport": "true",
  },
};

const condition = fc.constantFrom<JsonValue>(
  {},
  { StringEquals: { "aws:SourceAccount": account } },
  { StringEquals: { "AWS:sourceaccount": ["999988887777", account] } },
  { StringNotEquals: { "aws:SourceAccount": account } },
  { StringNotEqualsIfExists: { "aws:SourceVpce": "vpce-1" } },
  { StringEquals: { "aws:SourceVpce": "vpce-1" } },
  { ArnLike: { "aws:SourceArn": `arn:aws:bedrock:*:${account}:*` } },
  { ArnLike: { "aws:SourceArn": "arn:aws:bedrock:eu-west-1:*:*" } },
  { Bool: { "aws:SecureTransport": "false" } },
  { Bool: { "aws:SecureTransport": true } },
  { Null: { "s3:x-amz-server-side-encryption": "true" } },
  { StringLike: { "aws:SourceAccount": "1111*" }, Null: { "aws:SourceArn": "false" } },
);

const statement = fc
  .record({
    Effect: fc.constantFrom("Allow", "Allow", "Deny"),
    Principal: fc.constantFrom<JsonValue>(
      "*",
      { AWS: "*" },
      { Service: "bedrock.amazonaws.com" },
      { Service: ["logs.amazonaws.com", "bedrock.amazonaws.com"] },
      { Service: "logs.amazonaws.com" },
      { AWS: `arn:aws:iam::${account}:root` },
    ),
    Action: fc.constantFrom<JsonValue>("s3:PutObject", "s3:putobject", "s3:*", ["s3:Get*"], "*"),
    Resource: fc.constantFrom<JsonValue>(
      "arn:aws:s3:::logs/*",
      "arn:aws:s3:::logs",
      ["arn:aws:s3:::other/*", "arn:aws:s3:::logs/bedrock/AWSLogs/*"],
      "*",
      "arn:aws:s3:::logs/bedrock/????????/111122223333/*",
    ),
    Condition: condition,
  })
  .map((elements) => elements as JsonValue);

describe("judging a request by policies", () => {
  it("agrees with an independent simulator of IAM", () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), (statements) => {
        const document = { Version: "2012-10-17", Statement: statements } as const;
        const simulated = simulate({
          principal: "bedrock.amazonaws.com",
          account,
          action: request.action,
          resource: request.resource,
          context: {
            "aws:SourceAccount": account,
            "aws:SourceArn": `arn:aws:bedrock:us-east-1:${account}:any`,
            "aws:SecureTransport": "true",
          },
          resourcePolicy: document,
        });
        expect(judgeRequest([document], request) === "allowed").toBe(simulated === "allowed");
      }),
    );
  });

  it.each([
    ["no document at all", []],
    ["a document that is none", [null]],
    ["a document without statements", [{ Version: "2012-10-17" }]],
    ["an empty list", [{ Statement: [] }]],
  ] as const)("%s allows nothing", (_title, documents) => {
    expect(judgeRequest(documents, request)).toBe("not-allowed");
  });

  it("one statement may stand where a list of them can", () => {
    const only = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
    expect(judgeRequest([{ Statement: only }], request)).toBe("allowed");
  });

  it("a denial in one document weighs more than what another allows", () => {
    const allow = { Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };
    const deny = { Statement: [{ Effect: "Deny", NotAction: "s3:Get*", Resource: "*" }] };
    expect(judgeRequest([allow], request)).toBe("allowed");
    expect(judgeRequest([allow, deny], request)).toBe("denied");
  });
});
