import { seen } from "../../parse/seen-diagnostics";
import { expectMistake, type ExpectedMistake } from "../expect-mistake";
import {
  specWith,
  specWithCloudWatch,
  specWithGroup,
  specWithS3,
  validateText,
} from "../validated-text";

const account = 'accounts: ["111122223333"]';

const misspelt: readonly (readonly [text: string, key: string, place: string, meant: string])[] = [
  [specWithS3("buckt: x"), "buckt", "destinations.s3", "bucket"],
  [specWithS3("Bucket: x"), "Bucket", "destinations.s3", "bucket"],
  [
    specWithCloudWatch("retention_days: 90"),
    "retention_days",
    "destinations.cloudwatch",
    "retentionDays",
  ],
  [specWithCloudWatch("log-group: x"), "log-group", "destinations.cloudwatch", "logGroup"],
  [
    specWithGroup('acounts: ["111122223333"]\nregions: [us-east-1]'),
    "acounts",
    "targets[0]",
    "accounts",
  ],
  [specWithGroup(`${account}\nregion: [us-east-1]`), "region", "targets[0]", "regions"],
  [specWith({ name: "nam: acme" }), "nam", "The spec", "name"],
];

const others: readonly ExpectedMistake[] = [
  {
    text: specWithS3("retentionDays: 90"),
    code: "schema/unknown-key",
    marked: "retentionDays",
    message: 'destinations.s3 has no key "retentionDays".',
    hint: "It is a key of destinations.cloudwatch.",
  },
  {
    text: specWith({ wave: "wave: 2" }),
    code: "schema/unknown-key",
    marked: "wave",
    message: 'The spec has no key "wave".',
    hint: "It is a key of targets[] and overrides[].",
  },
  {
    text: specWithGroup('accounts: [{ id: "111122223333", colour: red }]\nregions: [us-east-1]'),
    code: "schema/unknown-key",
    marked: "colour",
    message: 'targets[0].accounts[0] has no key "colour"; its keys are id, name and labels.',
    hint: "Remove the key.",
  },
  {
    text: specWithS3("buckett: x\nbucket: y"),
    code: "schema/unknown-key",
    marked: "buckett",
    message: 'destinations.s3 has no key "buckett".',
    hint: 'Did you mean "bucket"? It is there already; remove one of the two.',
  },
  {
    text: specWithGroup(`${account}\nregions: [us-east-1]\nwavee: 2`),
    code: "schema/unknown-key",
    marked: "wavee",
    message: 'targets[0] has no key "wavee".',
    hint: 'Did you mean "wave" or "name"?',
  },
];

describe("An unknown key", () => {
  test.each(misspelt)("in %j is renamed where one key is meant", (text, key, place, meant) => {
    expectMistake({
      text,
      code: "schema/unknown-key",
      marked: key,
      message: `${place} has no key "${key}".`,
      hint: `Did you mean "${meant}"?`,
      fix: meant,
    });
  });

  test.each(others)("gets no fix where nothing is certain: $hint", (expected) => {
    expectMistake(expected);
  });

  it("gets the keys of its map where none is near", () => {
    const { diagnostics } = validateText(specWithS3("zzz: 1"));
    expect(diagnostics[0]?.hint).toMatch(/^Its keys are bucket, .* and forceDestroy[.]$/);
  });

  it.each([
    ["afterDays 90, storageClass: GLACIER", "afterDays 90", "afterDays: 90"],
    ["afterDays:90, storageClass: GLACIER", "afterDays:90", "afterDays: 90"],
    ["afterDays: 90, storageClass GLACIER", "storageClass GLACIER", "storageClass: GLACIER"],
  ])("that ran together with its value is taken apart: { %s }", (entries, key, fix) => {
    expectMistake({
      text: specWithS3(`lifecycle: { transitions: [{ ${entries} }] }`),
      code: "schema/unknown-key",
      marked: key,
      message: `destinations.s3.lifecycle.transitions[0] has no key "${key}".`,
      hint: `Write \`${fix}\`.`,
      fix,
    });
  });

  it("that ran together with its value in quotes leaves no required key missing", () => {
    expectMistake({
      text: specWithGroup('accounts: [{ id "111122223333" }]\nregions: [us-east-1]'),
      code: "schema/unknown-key",
      marked: 'id "111122223333"',
      message: 'targets[0].accounts[0] has no key "id "111122223333"".',
      hint: 'Write `id: "111122223333"`.',
      fix: 'id: "111122223333"',
    });
  });

  it("that ran together with a list leaves no required key missing", () => {
    expectMistake({
      text: specWithGroup(`${account}\nregions[x: y]`),
      code: "schema/unknown-key",
      marked: "regions[x",
      message: 'targets[0] has no key "regions[x".',
      hint: 'Put a colon and a space after "regions".',
    });
  });

  it("that ran together with a bracket lacks a colon", () => {
    expectMistake({
      text: specWithS3("encryption { type: sse-s3 }"),
      code: "schema/unknown-key",
      marked: "encryption { type",
      message: 'destinations.s3 has no key "encryption { type".',
      hint: 'Put a colon and a space after "encryption".',
    });
  });

  it("gets a hint and no fix where the guess goes far", () => {
    expectMistake({
      text: specWithS3("bukt: x"),
      code: "schema/unknown-key",
      marked: "bukt",
      message: 'destinations.s3 has no key "bukt".',
      hint: 'Did you mean "bucket"?',
    });
  });

  it("keeps its quotes when it is renamed", () => {
    expectMistake({
      text: specWithS3('"buckt": x'),
      code: "schema/unknown-key",
      marked: '"buckt"',
      message: 'destinations.s3 has no key "buckt".',
      hint: 'Did you mean "bucket"?',
      fix: '"bucket"',
    });
  });

  test.each(["__proto__", "constructor", "hasOwnProperty", "toString"])(
    "may be called %s",
    (key) => {
      const { diagnostics } = validateText(specWithS3(`${key}: {}`));
      expect(diagnostics.map(seen)).toMatchObject([{ code: "schema/unknown-key", marked: key }]);
    },
  );

  it("does not hide mistakes below it, at any depth", () => {
    const { diagnostics } = validateText(
      specWith({
        destinations: "destinatons:\n  S3:\n    buckt: 5\n    lifecyle: { expireAfterDay: 0 }",
      }),
    );
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'schema/unknown-key The spec has no key "destinatons".',
      'schema/unknown-key destinations has no key "S3".',
      'schema/unknown-key destinations.s3 has no key "buckt".',
      "schema/wrong-type destinations.s3.bucket must be a text, not the number 5.",
      'schema/unknown-key destinations.s3 has no key "lifecyle".',
      'schema/unknown-key destinations.s3.lifecycle has no key "expireAfterDay".',
      "schema/out-of-range destinations.s3.lifecycle.expireAfterDays must be at least 1, not 0.",
    ]);
  });

  it("makes itself unusable, and the key that was meant", () => {
    expect(validateText(specWithS3("buckt: x")).unusable).toEqual([
      ["destinations", "s3", "buckt"],
      ["destinations", "s3", "bucket"],
    ]);
  });

  it("makes itself unusable, and every key that may have been meant", () => {
    const text = specWithGroup(`${account}\nregions: [us-east-1]\nwavee: 2`);
    expect(validateText(text).unusable).toEqual([
      ["targets", 0, "wavee"],
      ["targets", 0, "wave"],
      ["targets", 0, "name"],
    ]);
  });

  it("stands for its own path where something below it is wrong", () => {
    expect(validateText(specWithS3("lifecyle: { expireAfterDays: 0 }")).unusable).toEqual([
      ["destinations", "s3", "lifecyle"],
      ["destinations", "s3", "lifecycle"],
      ["destinations", "s3", "lifecyle", "expireAfterDays"],
    ]);
  });
});
