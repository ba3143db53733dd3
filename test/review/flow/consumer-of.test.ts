import { consumerOf } from "../../../src/review/flow/consumer-of";
import type { JsonMap } from "../../../src/spec/json-value";
import type { Consumers } from "../../../src/spec/spec";
import type { PlainSpec } from "../../resolve/resolve-plain-spec";
import { stackTexts } from "../../synth/stack-texts";

const arn = (place: string): string => `arn:aws:${place}`;

/** Each consumer with all that it may have. */
const consumers: readonly (readonly [keyof Consumers, Consumers[keyof Consumers]])[] = [
  ["archive", { bucketArn: arn("s3:::archive"), accountId: "999988887777" }],
  ["athena", { namedQueries: true }],
  ["logsInsights", { savedQueries: true }],
  ["metrics", { tokensPerHour: 1, dashboard: true }],
  ["eventBridge", { targetArn: arn("events:us-east-1:444455556666:event-bus/central") }],
  [
    "streams",
    [
      { type: "kinesis", arn: arn("kinesis:us-east-1:111122223333:stream/one") },
      { type: "lambda", arn: arn("lambda:us-east-1:111122223333:function:two") },
    ],
  ],
  ["openSearch", { domainArn: arn("es:us-east-1:111122223333:domain/logs") }],
  ["panther", { accountId: "999988887777", region: "us-west-2", transport: "s3", sources: true }],
  ["panther", { accountId: "999988887777", region: "us-west-2", transport: "cloudwatch" }],
];

function addressesOf(spec: PlainSpec): readonly string[] {
  return [...stackTexts(spec).values()].flatMap((text) => {
    const { resource = {} } = JSON.parse(text) as { resource?: Record<string, JsonMap> };
    return Object.entries(resource).flatMap(([type, labels]) =>
      Object.keys(labels).map((label) => `${type}.${label}`),
    );
  });
}

const destinations = { s3: {}, cloudwatch: { largeData: {} } };
const alone = addressesOf({ destinations });

/** What a bucket tells, it tells to several consumers. */
const shared = ["aws_s3_bucket_notification.logs"];

it.each(consumers)("what %s adds is there for it", (name, settings) => {
  const added = addressesOf({ destinations, consumers: { [name]: settings } }).filter(
    (address) => !alone.includes(address) && !shared.includes(address),
  );
  expect(added.length).toBeGreaterThan(0);
  expect(added.filter((address) => consumerOf(address) !== name)).toStrictEqual([]);
});

it("what is there without consumers is there for none", () => {
  expect(alone.filter((address) => consumerOf(address) !== undefined)).toStrictEqual([]);
});
