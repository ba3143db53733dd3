import { diagnose } from "../diagnose";

const found = (dataTypes: unknown, destinations: unknown) =>
  diagnose({ dataTypes, destinations }).filter(({ code }) => code !== "data-types/audio-unmanaged");

describe("large bodies have a bucket", () => {
  test.each([[["text"]], [["embedding"]], [["text", "embedding"]]])(
    "%j with CloudWatch Logs alone loses what is large",
    (dataTypes) => {
      expect(found(dataTypes, { cloudwatch: {} })).toMatchObject([
        {
          code: "data-types/large-bodies-lost",
          at: '"cloudwatch"',
          message:
            "CloudWatch Logs is the only destination and takes bodies of up to 100 KB; larger ones are lost.",
          hint: "Add `largeData: {}` to `destinations.cloudwatch`, or add `destinations.s3`.",
        },
      ]);
    },
  );

  test("where binary data is lost, too, that is the mistake", () => {
    expect(found(["text", "image"], { cloudwatch: {} })).toMatchObject([
      { code: "data-types/binary-without-bucket" },
    ]);
  });

  test.each([
    ["none", { cloudwatch: {} }],
    [["text"], { cloudwatch: { largeData: {} } }],
    [["text"], { s3: {}, cloudwatch: {} }],
    [["text"], { s3: {} }],
  ])("%j to %j loses nothing", (dataTypes, destinations) => {
    expect(found(dataTypes, destinations)).toEqual([]);
  });
});
