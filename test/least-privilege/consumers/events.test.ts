import { simulate } from "../simulate";
import { account, byRole, byService, policiesOf, region } from "./consumer-stack";

const ruleArn = `arn:aws:events:${region}:${account}:rule/acme-delivered-records`;
const policies = (target: string) =>
  policiesOf({
    destinations: { s3: {} },
    consumers: { eventBridge: { targetArn: `arn:aws:${target}` } },
  });

describe.each([
  ["events:us-west-2:444455556666:event-bus/security", "events:PutEvents"],
  ["states:us-east-1:111122223333:stateMachine:logs", "states:StartExecution"],
  ["kinesis:us-east-1:111122223333:stream/logs", "kinesis:PutRecord"],
  ["firehose:us-east-1:111122223333:deliverystream/logs", "firehose:PutRecordBatch"],
])("the role that sends events to %s", (target, action) => {
  const policyAt = policies(target);
  const ask = byRole(
    "acme-us-east-1-event-bridge",
    policyAt("aws_iam_role_policy", "delivered_records"),
  );
  const roleArn = `arn:aws:iam::${account}:role/acme-us-east-1-event-bridge`;
  const trust = byService(
    "events.amazonaws.com",
    policyAt("aws_iam_role", "delivered_records", "assume_role_policy"),
  );

  it("sends there and nowhere else", () => {
    expect(simulate(ask(action, `arn:aws:${target}`))).toBe("allowed");
    expect(simulate(ask(action, `arn:aws:${target}2`))).toBe("denied");
    expect(
      simulate(ask(action, `arn:aws:${target.replace(/us-(east-1|west-2)/, "eu-west-1")}`)),
    ).toBe("denied");
    expect(simulate(ask("s3:GetObject", "arn:aws:s3:::acme-111122223333-us-east-1/x"))).toBe(
      "denied",
    );
  });

  it("is assumed for the one rule", () => {
    expect(simulate(trust("sts:AssumeRole", roleArn, ruleArn))).toBe("allowed");
    expect(simulate(trust("sts:AssumeRole", roleArn, `${ruleArn}2`))).toBe("denied");
    expect(simulate(trust("sts:AssumeRole", roleArn, ruleArn, "999999999999"))).toBe("denied");
  });
});

describe("the policy of CloudWatch Logs for a rule", () => {
  const group = `arn:aws:logs:${region}:${account}:log-group:/aws/events/logs`;
  const ask = byService(
    "events.amazonaws.com",
    policies(group.slice("arn:aws:".length))(
      "aws_cloudwatch_log_resource_policy",
      "delivered_records",
      "policy_document",
    ),
  );

  it("lets that rule write to that log group", () => {
    const stream = `${group}:log-stream:records`;
    expect(simulate(ask("logs:PutLogEvents", stream, ruleArn))).toBe("allowed");
    expect(simulate(ask("logs:PutLogEvents", stream, `${ruleArn}2`))).toBe("denied");
    expect(simulate(ask("logs:DeleteLogStream", stream, ruleArn))).toBe("denied");
    const other = stream.replace("/logs:", "/logs2:");
    expect(simulate(ask("logs:PutLogEvents", other, ruleArn))).toBe("denied");
  });
});
