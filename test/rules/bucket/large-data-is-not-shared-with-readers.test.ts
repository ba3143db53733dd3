import { codesOf, diagnose } from "../diagnose";

const principalArn = "arn:aws:iam::444455556666:role/analytics";
const reading = (reader: object, largeData: object = {}) => ({
  destinations: {
    s3: { prefix: "bedrock", readers: [{ principalArn, ...reader }] },
    cloudwatch: { largeData },
  },
});

describe("large data is not shared with readers", () => {
  test("a reader of the whole bucket reads large data, too", () => {
    expect(diagnose(reading({}))).toMatchObject([
      {
        code: "bucket/large-data-readable",
        at: `"${principalArn}"`,
        message: `The reader "${principalArn}" of the logs reads large data, too: whole bodies over 100 KB, images, video and audio.`,
        hint: 'Give the reader a `prefix` that leaves "large-data" out, or large data a bucket of its own.',
        related: ['"largeData"'],
      },
    ]);
  });

  test("a prefix around that of large data covers it", () => {
    expect(codesOf(reading({ prefix: "bedrock" }, { prefix: "bedrock/large" }))).toEqual([
      "bucket/large-data-readable",
    ]);
  });

  test.each([
    [{ prefix: "bedrock" }, {}],
    [{ prefix: "large-data" }, {}],
    [{}, { bucket: "l-{account}-{region}" }],
  ])("%j of %j reads what it is meant to read", (reader, largeData) => {
    expect(codesOf(reading(reader, largeData))).toEqual([]);
  });
});
