import { simulate } from "../simulate";
import { account, byRole, byService, policiesOf, region } from "./consumer-stack";

const kinesis = `arn:aws:kinesis:${region}:${account}:stream/bedrock`;
const destination = `arn:aws:logs:${region}:444455556666:destination:bedrock`;
const roleArn = `arn:aws:iam::${account}:role/acme-us-east-1-streams`;
const policyAt = policiesOf({
  destinations: { cloudwatch: {} },
  consumers: {
    streams: [
      { type: "kinesis", arn: kinesis },
      { type: "destination", arn: destination },
    ],
  },
});

describe("the role of streams", () => {
  const ask = byRole("acme-us-east-1-streams", policyAt("aws_iam_role_policy", "streams"));
  const logGroup = `arn:aws:logs:${region}:${account}:log-group:/aws/bedrock/acme`;

  it.each(["kinesis:PutRecord", "kinesis:PutRecords"])("calls %s on its stream", (action) => {
    expect(simulate(ask(action, kinesis))).toBe("allowed");
    expect(simulate(ask(action, `${kinesis}2`))).toBe("denied");
    expect(simulate(ask(action, kinesis.replace(region, "us-west-2")))).toBe("denied");
  });

  it("says to a destination whose events those are", () => {
    const stream = ":log-stream:aws/bedrock/modelinvocations";
    expect(simulate(ask("logs:PutLogEvents", `${logGroup}${stream}`))).toBe("allowed");
    expect(simulate(ask("logs:PutLogEvents", `${logGroup}2${stream}`))).toBe("denied");
  });

  it.each([
    ["kinesis:GetRecords", kinesis],
    ["kinesis:DeleteStream", kinesis],
    ["logs:DeleteLogGroup", logGroup],
    ["logs:GetLogEvents", `${logGroup}:log-stream:aws/bedrock/modelinvocations`],
  ])("does not call %s", (action, resource) => {
    expect(simulate(ask(action, resource))).toBe("denied");
  });
});

describe("the trust in CloudWatch Logs", () => {
  const trust = policyAt("aws_iam_role", "streams", "assume_role_policy");
  const logs = `arn:aws:logs:${region}:${account}:log-group:/aws/bedrock/acme:*`;
  const assume = (service: string, source: string, of = account) =>
    simulate(byService(service, trust)("sts:AssumeRole", roleArn, source, of));

  it("is for this Region and account", () => {
    expect(assume("logs.us-east-1.amazonaws.com", logs)).toBe("allowed");
    expect(assume("logs.eu-west-1.amazonaws.com", logs)).toBe("denied");
    expect(assume("logs.us-east-1.amazonaws.com", logs, "999999999999")).toBe("denied");
    const foreign = logs.replace(account, "999999999999");
    expect(assume("logs.us-east-1.amazonaws.com", foreign)).toBe("denied");
    expect(assume("events.amazonaws.com", logs)).toBe("denied");
  });
});
