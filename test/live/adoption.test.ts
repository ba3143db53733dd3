import fc from "fast-check";
import { readCaptured } from "../../src/live/adoption/read-captured";
import { describeAsSpec, type AdoptedTarget } from "../../src/live/adoption/describe-as-spec";
import { generalizeText } from "../../src/live/adoption/generalize-text";
import { fillText } from "../../src/resolve/templates/fill-template";
import { parseTemplate } from "../../src/resolve/templates/template";
import { findRegion } from "../../src/spec/regions";
import { resolvePlainSpec } from "../resolve/resolve-plain-spec";

const { targets } = resolvePlainSpec({
  destinations: { s3: {} },
  targets: [{ name: "main", accounts: ["111122223333"], regions: ["us-east-1"] }],
});

describe("a text as a template", () => {
  const pieces = fc.constantFrom(
    ...["111122223333", "us-east-1", "{account}", "{{region}}", "{", "}", "${x}", "%{if}"],
    ...["arn:aws:", "logs", "-", "/", "{accountName}", "{unknown}"],
  );

  it("gives the same text again for its own target, whatever stands in it", () => {
    const facts = targets[0]?.facts;
    if (facts === undefined) throw new Error("The spec has a target.");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        expect(fillText(parseTemplate(generalizeText(text, facts)), facts)).toBe(text);
      }),
    );
  });
});

function adopted(account: string, region: string, bucket: string): AdoptedTarget {
  const found = findRegion(region);
  if (found === undefined) throw new Error(`There is no ${region}.`);
  const flags = { text: true, image: false, embedding: false, video: false, audio: true };
  const configuration = { flags, s3: { bucket } };
  return {
    account: { id: account, labels: {} },
    region: found,
    group: "prod",
    configuration,
    kept: {},
  };
}

describe("what is there, as groups of a spec", () => {
  it("targets that differ only in their own names are one group", () => {
    const groups = describeAsSpec([
      adopted("111122223333", "us-east-1", "logs-111122223333-us-east-1"),
      adopted("111122223333", "eu-west-1", "logs-111122223333-eu-west-1"),
      adopted("222233334444", "us-east-1", "logs-222233334444-us-east-1"),
      adopted("222233334444", "eu-west-1", "logs-222233334444-eu-west-1"),
    ]);
    expect(groups).toStrictEqual([
      {
        from: "prod",
        name: "prod",
        accounts: ["111122223333", "222233334444"],
        regions: ["eu-west-1", "us-east-1"],
        settings: {
          dataTypes: ["text", "audio"],
          destinations: { s3: { existingBucket: "logs-{account}-{region}" } },
        },
        targetIds: [
          "111122223333-eu-west-1",
          "111122223333-us-east-1",
          "222233334444-eu-west-1",
          "222233334444-us-east-1",
        ],
      },
    ]);
  });

  it("accounts that log in other Regions are a group of their own", () => {
    const groups = describeAsSpec([
      adopted("111122223333", "us-east-1", "logs-111122223333-us-east-1"),
      adopted("222233334444", "us-east-1", "logs-222233334444-us-east-1"),
      adopted("222233334444", "eu-west-1", "logs-222233334444-eu-west-1"),
    ]);
    expect(
      groups.map(({ name, accounts, regions }) => ({ name, accounts, regions })),
    ).toStrictEqual([
      { name: "prod", accounts: ["111122223333"], regions: ["us-east-1"] },
      { name: "prod-2", accounts: ["222233334444"], regions: ["eu-west-1", "us-east-1"] },
    ]);
  });

  it("without any flag that is on, only metadata is logged", () => {
    const target = adopted("111122223333", "us-east-1", "logs");
    const flags = { text: false, image: false, embedding: false, video: false, audio: false };
    const [group] = describeAsSpec([
      { ...target, configuration: { ...target.configuration, flags } },
    ]);
    expect(group).toMatchObject({ settings: { dataTypes: "none" } });
  });
});

describe("a captured file", () => {
  const output = {
    loggingConfig: { textDataDeliveryEnabled: true, s3Config: { bucketName: "b" } },
  };
  const configuration = { flags: { text: true }, s3: { bucket: "b" } };

  it("named for its target holds what the AWS CLI printed", () => {
    const captured = readCaptured("111122223333-us-east-1.json", JSON.stringify(output));
    expect(captured).toStrictEqual({
      kind: "captured",
      configurations: [["111122223333-us-east-1", configuration]],
    });
  });

  it("with any other name maps targets to that", () => {
    const map = { "111122223333-us-east-1": output, "111122223333-eu-west-1": {} };
    expect(readCaptured("all.json", JSON.stringify(map))).toStrictEqual({
      kind: "captured",
      configurations: [
        ["111122223333-us-east-1", configuration],
        ["111122223333-eu-west-1", undefined],
      ],
    });
  });

  it.each([
    "",
    "{}",
    '{"loggingConfig": {}}',
    '{"loggingConfig": null}',
    '{"loggingConfig": {"s3Config": null, "textDataDeliveryEnabled": null}}',
  ])("with %j says that logging is off", (text) => {
    expect(readCaptured("111122223333-us-east-1.json", text)).toStrictEqual({
      kind: "captured",
      configurations: [["111122223333-us-east-1", undefined]],
    });
  });

  it.each(['{"textDataDeliveryEnabled": "yes"}', '{"s3Config": {"bucketName": 7}}'])(
    "with %s for a configuration is refused",
    (config) => {
      const text = `{"111122223333-us-east-1": {"loggingConfig": ${config}}}`;
      expect(readCaptured("all.json", text)).toStrictEqual({
        kind: "wrong-shape",
        message: 'the `loggingConfig` of "111122223333-us-east-1" is not as Bedrock gives it',
      });
    },
  );

  it("with an empty prefix tells it from none", () => {
    const s3Config = { bucketName: "b", keyPrefix: "" };
    const text = JSON.stringify({ loggingConfig: { s3Config } });
    expect(readCaptured("111122223333-us-east-1.json", text)).toMatchObject({
      configurations: [["111122223333-us-east-1", { s3: { bucket: "b", prefix: "" } }]],
    });
  });

  it.each([
    ["[]", "it is no map in JSON"],
    ["nonsense", "it is no map in JSON"],
    ['{"loggingConfig": {}}', '"loggingConfig" is no target such as "111122223333-us-east-1"'],
    [
      '{"111122223333-nowhere-1": {}}',
      '"111122223333-nowhere-1" is no target such as "111122223333-us-east-1"',
    ],
    [
      '{"111122223333-us-east-1": {"x": 1}}',
      'the output of "111122223333-us-east-1" has no `loggingConfig`',
    ],
  ])("with %s is refused", (text, message) => {
    expect(readCaptured("all.json", text)).toStrictEqual({ kind: "wrong-shape", message });
  });
});
