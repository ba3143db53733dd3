import type { S3Destination } from "../../src/spec/spec";
import { synthesizeStack } from "../stacks/synthesized-stack";
import { describeWithMoto, matchEvents } from "./match-events";

const bucket = "acme-111122223333-us-east-1";
const hour = "AWSLogs/111122223333/BedrockModelInvocationLogs/us-east-1/2026/11/21/07";
const record = "20261121T071652056Z_9b86bf4994c4ab1c.json.gz";
const requestId = "f3ae32b1-0d2c-4c7e-9d6d-4a1c8c3f9b21";

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
const objectCreated = (key: string, name = bucket): unknown => ({
  version: "0",
  id: "17793124-05d4-b198-2fde-7ededc63b103",
  "detail-type": "Object Created",
  source: "aws.s3",
  account: "111122223333",
  time: "2026-11-21T07:17:30Z",
  region: "us-east-1",
  resources: [`arn:aws:s3:::${name}`],
  detail: {
    version: "0",
    bucket: { name },
    object: { key, size: 2048, etag: "b1946ac92492d2347c6235b4d2611184", sequencer: "0061" },
    "request-id": "N4N7GDK58NMKJ12R",
    requester: "bedrock.amazonaws.com",
    reason: "PutObject",
  },
});

function patternOf(s3: NonNullable<S3Destination>): unknown {
  const { resource } = synthesizeStack({
    destinations: { s3 },
    consumers: { eventBridge: { targetArn: "arn:aws:sqs:us-east-1:111122223333:logs" } },
  });
  const { event_pattern: pattern } = resource("aws_cloudwatch_event_rule.delivered_records");
  return JSON.parse((pattern as string).replace("${aws_s3_bucket.logs.id}", bucket));
}

describeWithMoto("the pattern of delivered records", () => {
  const events: Readonly<Record<string, readonly [boolean, unknown]>> = {
    "a record": [true, objectCreated(`${hour}/${record}`)],
    "a request's body": [false, objectCreated(`${hour}/data/${requestId}_input.json.gz`)],
    "a response's body": [false, objectCreated(`${hour}/data/${requestId}_output.json.gz`)],
    "the permission check": [false, objectCreated(`${hour}/amazon-bedrock-logs-permission-check`)],
    "a permission check of another name": [
      false,
      objectCreated(`${hour}/amazon-bedrock-logs-permission-check.json.gz`),
    ],
    "a record below a prefix that is none": [false, objectCreated(`bedrock/${hour}/${record}`)],
    "a record of another bucket": [false, objectCreated(`${hour}/${record}`, "other")],
    "a record of another account": [
      false,
      objectCreated(`${hour.replace("1111", "9999")}/${record}`),
    ],
    "a record of another Region": [
      false,
      objectCreated(`${hour.replace("us-east-1", "us-west-2")}/${record}`),
    ],
    "a record that was deleted": [
      false,
      { ...(objectCreated(`${hour}/${record}`) as object), "detail-type": "Object Deleted" },
    ],
  };

  it("matches records and nothing else", () => {
    const samples = Object.values(events).map(([, event]) => event);
    const titles = Object.keys(events);
    const verdicts = matchEvents(patternOf({}), samples);
    const matched = titles.filter((_, index) => verdicts[index]);
    expect(matched).toEqual(titles.filter((title) => events[title]?.[0]));
  });

  it("matches records below the prefix of the destination alone", () => {
    const keys = [`logs/bedrock/${hour}/${record}`, `${hour}/${record}`, `logs/${hour}/${record}`];
    const pattern = patternOf({ prefix: "logs/bedrock" });
    expect(
      matchEvents(
        pattern,
        keys.map((key) => objectCreated(key)),
      ),
    ).toEqual([true, false, false]);
  });

  it("matches a bucket that is already there", () => {
    const pattern = patternOf({ existingBucket: "acme-logs" });
    const samples = ["acme-logs", bucket].map((name) => objectCreated(`${hour}/${record}`, name));
    expect(matchEvents(pattern, samples)).toEqual([true, false]);
  });
});
