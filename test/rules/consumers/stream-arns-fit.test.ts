import { codesOf, diagnose, group } from "../diagnose";

const destinations = { s3: {}, cloudwatch: {} };
const withStream = (type: string, arn: string) => ({
  destinations,
  consumers: { streams: [{ type, arn }] },
});

describe("stream ARNs fit", () => {
  test.each([
    ["kinesis", "arn:aws:kinesis:us-east-1:111122223333:stream/bedrock"],
    ["firehose", "arn:{partition}:firehose:{region}:{account}:deliverystream/{name}"],
    ["lambda", "arn:aws:lambda:us-east-1:111122223333:function:logs"],
    ["lambda", "arn:aws:lambda:us-east-1:111122223333:function:logs:live"],
    ["destination", "arn:aws:logs:us-east-1:444455556666:destination:bedrock"],
    ["destination", "arn:aws:logs:us-east-1:111122223333:destination:bedrock"],
  ])("%s goes to %s", (type, arn) => {
    expect(codesOf(withStream(type, arn))).toEqual([]);
  });

  test.each([
    ["kinesis", "arn:aws:firehose:us-east-1:111122223333:deliverystream/bedrock"],
    ["firehose", "arn:aws:kinesis:us-east-1:111122223333:stream/bedrock"],
    ["lambda", "arn:aws:lambda:us-east-1:111122223333:layer:logs"],
    ["destination", "arn:aws:logs:us-east-1:444455556666:log-group:bedrock"],
    ["kinesis", "bedrock"],
  ])("%s does not go to %s", (type, arn) => {
    expect(codesOf(withStream(type, arn))).toEqual(["arns/malformed"]);
  });

  test("a stream of another account needs a destination there", () => {
    const arn = "arn:aws:kinesis:us-east-1:444455556666:stream/bedrock";
    expect(diagnose(withStream("kinesis", arn))).toMatchObject([
      {
        code: "arns/not-of-target",
        at: `"${arn}"`,
        hint: "Write {partition}, {region} and {account} for what differs from target to target. A stream of another account is reached through a CloudWatch Logs destination there: `type: destination`.",
      },
    ]);
  });

  test("a destination is of the log group's Region", () => {
    const targets = [group({ regions: ["us-east-1", "eu-west-1"] })];
    const arn = "arn:aws:logs:us-east-1:444455556666:destination:bedrock";
    expect(diagnose({ ...withStream("destination", arn), targets })).toMatchObject([
      { code: "arns/not-of-target", targets: ["111122223333-eu-west-1"] },
    ]);
  });

  test("each stream is judged by its own type", () => {
    const streams = [
      { type: "destination", arn: "arn:aws:logs:us-east-1:444455556666:destination:bedrock" },
      { type: "kinesis", arn: "arn:aws:kinesis:us-west-2:111122223333:stream/bedrock" },
    ];
    expect(diagnose({ destinations, consumers: { streams } })).toMatchObject([
      { at: '"arn:aws:kinesis:us-west-2:111122223333:stream/bedrock"' },
    ]);
  });
});
