import { codesOf, diagnose, group } from "../diagnose";

const own = "arn:aws:sqs:us-east-1:111122223333:bedrock-logs";
const withTarget = (targetArn: string, others = {}) => ({
  consumers: { eventBridge: { targetArn, ...others } },
});

describe("event targets fit", () => {
  test.each([
    own,
    `${own}.fifo`,
    "arn:{partition}:sqs:{region}:{account}:{name}-logs",
    "arn:aws:events:us-east-1:111122223333:event-bus/default",
    "arn:aws:events:eu-west-1:444455556666:event-bus/security",
    "arn:aws:lambda:us-east-1:111122223333:function:logs",
    "arn:aws:lambda:us-east-1:111122223333:function:logs:live",
    "arn:aws:sns:us-east-1:111122223333:logs",
    "arn:aws:states:us-east-1:111122223333:stateMachine:logs",
    "arn:aws:kinesis:us-east-1:111122223333:stream/logs",
    "arn:aws:firehose:us-east-1:111122223333:deliverystream/logs",
    "arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/logs:*",
  ])("%s is a target", (targetArn) => {
    expect(codesOf(withTarget(targetArn))).toEqual([]);
  });

  test.each([
    "bedrock-logs",
    "arn:aws:s3:::acme-logs",
    "arn:aws:sqs:us-east-1::bedrock-logs",
    "arn:aws:sns:us-east-1:111122223333:logs.fifo",
    "arn:aws:lambda:us-east-1:111122223333:layer:logs",
    "arn:aws:kinesis:us-east-1:111122223333:logs",
    "arn:aws:states:us-east-1:111122223333:activity:logs",
  ])("%s is none", (targetArn) => {
    expect(codesOf(withTarget(targetArn))).toEqual(["arns/malformed"]);
  });

  test("a queue of another account is told where events may go instead", () => {
    expect(diagnose(withTarget("arn:aws:sqs:us-east-1:444455556666:logs"))).toMatchObject([
      {
        code: "arns/not-of-target",
        at: '"arn:aws:sqs:us-east-1:444455556666:logs"',
        hint: "Write {partition}, {region} and {account} for what differs from target to target, or name an event bus: that alone may be of another account or Region.",
      },
    ]);
  });

  test("a function of one Region is told for the targets of the others", () => {
    const targets = [group({ regions: ["us-east-1", "eu-west-1"] })];
    expect(
      diagnose({ ...withTarget("arn:aws:lambda:us-east-1:{account}:function:logs"), targets }),
    ).toMatchObject([{ code: "arns/not-of-target", targets: ["111122223333-eu-west-1"] }]);
  });

  test("a bus of another partition is out of reach", () => {
    const bus = "arn:aws-us-gov:events:us-gov-west-1:444455556666:event-bus/security";
    expect(codesOf(withTarget(bus))).toEqual(["arns/not-of-target"]);
  });

  test("dead letters go to a standard queue of the account and Region", () => {
    expect(codesOf(withTarget(own, { deadLetterQueueArn: `${own}-dead` }))).toEqual([]);
    expect(codesOf(withTarget(own, { deadLetterQueueArn: `${own}.fifo` }))).toEqual([
      "arns/malformed",
    ]);
    const elsewhere = own.replace("us-east-1", "us-west-2");
    expect(codesOf(withTarget(own, { deadLetterQueueArn: elsewhere }))).toEqual([
      "arns/not-of-target",
    ]);
  });
});
