import fc from "fast-check";
import type { LoggingConfiguration } from "../../src/live/aws/logging-configuration";
import { compareConfigurations } from "../../src/live/status/compare-configurations";
import { present } from "../../src/resolve/present";

const flag = fc.boolean();

const flags = fc.record({ text: flag, image: flag, embedding: flag, video: flag, audio: flag });

const place = fc
  .record({
    bucket: fc.constantFrom("logs-one", "logs-two"),
    prefix: fc.constantFrom(undefined, "bedrock", "bedrock/logs"),
  })
  .map(present);

const configuration = fc
  .record({
    flags,
    s3: fc.option(place, { nil: undefined }),
    cloudwatch: fc.option(
      fc
        .record({
          logGroup: fc.constantFrom("/one", "/two"),
          roleArn: fc.constantFrom("arn:aws:iam::111122223333:role/a", "arn:aws:iam::1:role/b"),
          largeData: fc.option(place, { nil: undefined }),
        })
        .map(present),
      { nil: undefined },
    ),
  })
  .map(present) as fc.Arbitrary<LoggingConfiguration>;

describe("comparing configurations", () => {
  it("what is as specified has no difference and no note", () => {
    fc.assert(
      fc.property(configuration, (specified) => {
        const found = structuredClone(specified);
        expect(compareConfigurations(specified, found)).toStrictEqual({
          differences: [],
          notes: [],
        });
      }),
    );
  });

  it("two configurations have a difference if and only if they are not the same", () => {
    fc.assert(
      fc.property(configuration, configuration, (specified, found) => {
        const { differences } = compareConfigurations(specified, found);
        const isSame = fc.stringify(specified) === fc.stringify(found);
        expect(differences.length === 0).toBe(isSame);
      }),
    );
  });

  it("each difference is told from both sides, and turns around with them", () => {
    fc.assert(
      fc.property(configuration, configuration, (specified, found) => {
        const there = compareConfigurations(specified, found).differences;
        const back = compareConfigurations(found, specified).differences;
        expect(back).toStrictEqual(
          there.map((one) => ({
            setting: one.setting,
            specified: one.found,
            found: one.specified,
          })),
        );
      }),
    );
  });

  it("one changed flag is one difference, audio too", () => {
    fc.assert(
      fc.property(
        configuration,
        fc.constantFrom("text", "image", "embedding", "video", "audio"),
        (specified, dataType) => {
          const changed = !(specified.flags[dataType] ?? false);
          const found = { ...specified, flags: { ...specified.flags, [dataType]: changed } };
          expect(compareConfigurations(specified, found).differences).toStrictEqual([
            {
              setting: `dataTypes.${dataType}`,
              specified: changed ? "off" : "on",
              found: changed ? "on" : "off",
            },
          ]);
        },
      ),
    );
  });

  it("a flag that Bedrock does not tell is a note, and no difference", () => {
    const specified = { flags: { text: true, video: false }, s3: { bucket: "logs" } };
    const found = { flags: { text: true }, s3: { bucket: "logs" } };
    expect(compareConfigurations(specified, found)).toStrictEqual({
      differences: [],
      notes: ["Bedrock does not tell its flag for image, embedding, video, audio."],
    });
  });

  it("a slash at an end of a prefix leads to the same place, and is a note", () => {
    const told = { text: true, image: true, embedding: true, video: true, audio: true };
    const specified = { flags: told, s3: { bucket: "logs", prefix: "bedrock" } };
    const found = { flags: told, s3: { bucket: "logs", prefix: "bedrock/" } };
    expect(compareConfigurations(specified, found)).toStrictEqual({
      differences: [],
      notes: ['The prefix "bedrock/" has a slash at an end, which the next apply takes away.'],
    });
  });
});
