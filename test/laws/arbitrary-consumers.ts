import fc from "fast-check";
import type { Consumers, OpenSearch, Stream } from "../../src/spec/spec";

const eventTargets = [
  "events:us-west-2:444455556666:event-bus/",
  "firehose:us-east-1:111122223333:deliverystream/",
  "logs:us-east-1:111122223333:log-group:",
  "sqs:us-east-1:111122223333:",
];

/** The ARN of something in one of the places, with a text at its end. */
function arnIn(text: fc.Arbitrary<string>, places: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...places), text)
    .map(([place, end]) => `arn:aws:${place}x${end}`);
}

/** A function has a text for its version, since a colon in its name would begin one. */
function stream(text: fc.Arbitrary<string>): fc.Arbitrary<Stream> {
  const streamsByRole = fc.constantFrom("kinesis" as const, "firehose", "destination");
  return fc.oneof(
    fc.record(
      { type: streamsByRole, arn: arnIn(text, ["x:y:z:"]), filterPattern: text },
      { requiredKeys: ["type", "arn"] },
    ),
    fc.record(
      {
        type: fc.constant("lambda" as const),
        arn: arnIn(text, ["lambda:us-east-1:111122223333:function:logs:"]),
        filterPattern: text,
      },
      { requiredKeys: ["type", "arn"] },
    ),
  );
}

/** A `%{` in the name of an index is a date, and no text, so that names are plain here. */
function openSearch(text: fc.Arbitrary<string>): fc.Arbitrary<NonNullable<OpenSearch>> {
  const index = fc.constantFrom("bedrock", "bedrock-invocations");
  const domainArn = arnIn(text, ["es:us-east-1:111122223333:domain/"]);
  const collectionArn = arnIn(text, ["aoss:us-east-1:111122223333:collection/"]);
  return fc.oneof(
    fc.record({ domainArn, endpoint: text, index }, { requiredKeys: ["domainArn"] }),
    fc.record({ collectionArn, index }, { requiredKeys: ["collectionArn"] }),
  );
}

/** Consumers whose destinations may or may not be there. */
export function arbitraryConsumers(text: fc.Arbitrary<string>): fc.Arbitrary<Consumers> {
  return fc.record(
    {
      archive: fc.oneof(
        fc.constant(true as const),
        fc.record(
          { bucketArn: text, accountId: fc.constant("999988887777"), keyArn: text },
          { requiredKeys: ["bucketArn", "accountId"] },
        ),
      ),
      athena: fc.record(
        { database: text, workgroup: text, resultsBucket: text, namedQueries: fc.boolean() },
        { requiredKeys: [] },
      ),
      logsInsights: fc.record({ savedQueries: fc.boolean() }, { requiredKeys: [] }),
      metrics: fc.record(
        { alarmTopicArn: text, tokensPerHour: fc.nat(), dashboard: fc.boolean() },
        { requiredKeys: [] },
      ),
      eventBridge: fc.record(
        { targetArn: arnIn(text, eventTargets), deadLetterQueueArn: text },
        { requiredKeys: ["targetArn"] },
      ),
      openSearch: openSearch(text),
      streams: fc.array(stream(text), { maxLength: 2 }),
      panther: arbitraryPanther(text),
    },
    { requiredKeys: [] },
  );
}

function arbitraryPanther(
  text: fc.Arbitrary<string>,
): fc.Arbitrary<NonNullable<Consumers["panther"]>> {
  return fc.record(
    {
      accountId: fc.constant("999988887777"),
      region: fc.constant("us-west-2"),
      transport: fc.constantFrom("s3", "cloudwatch"),
      archive: fc.boolean(),
      stream: fc.record(
        { bucket: text, encryption: fc.record({ keyArn: text }), expireAfterDays: fc.nat(365) },
        { requiredKeys: [] },
      ),
      roleSuffix: text,
      notifications: fc.constantFrom("panther-managed", "self-managed"),
      registered: fc.boolean(),
      sources: fc.boolean(),
      sourceName: text,
      silentAfterHours: fc.integer({ min: 1, max: 720 }),
    },
    { requiredKeys: ["accountId", "region"] },
  );
}
