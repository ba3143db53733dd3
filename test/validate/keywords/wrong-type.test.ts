import { expectMistake, type ExpectedMistake } from "../expect-mistake";
import {
  specWith,
  specWithCloudWatch,
  specWithGroup,
  specWithS3,
  specWithTerraform,
  validateText,
} from "../validated-text";

const account = 'accounts: ["111122223333"]';

type Row = Omit<ExpectedMistake, "code">;

const miswritten: readonly Row[] = [
  {
    text: specWith({ version: 'version: "1"' }),
    marked: '"1"',
    message: 'version must be 1, not the text "1".',
    hint: "Write the number without quotes: 1.",
    fix: "1",
  },
  {
    text: specWith({ name: "name: true" }),
    marked: "true",
    message: "name must be a text, not true.",
    hint: 'Put quotes around it: "true".',
    fix: '"true"',
  },
  {
    text: specWithTerraform("awsProvider: 5.100"),
    marked: "5.100",
    message: "terraform.awsProvider must be a text, not the number 5.100.",
    hint: 'Put quotes around it: "5.100".',
    fix: '"5.100"',
  },
  {
    text: specWithS3("versioning: yes"),
    marked: "yes",
    message: 'destinations.s3.versioning must be true or false, not the text "yes".',
    hint: "Write true.",
    fix: "true",
  },
  {
    text: specWith({ protection: 'deletionProtection: "FALSE"' }),
    marked: '"FALSE"',
    message: 'deletionProtection must be true or false, not the text "FALSE".',
    hint: "Write false.",
    fix: "false",
  },
  {
    text: specWithGroup(`${account}\nregions: us-east-1`),
    marked: "us-east-1",
    message: 'targets[0].regions must be a list, not the text "us-east-1".',
    hint: "Make it a list: [us-east-1].",
    fix: "[us-east-1]",
  },
  {
    text: specWithGroup(`${account}\nregions: "us-east-1, eu-west-1"`),
    marked: '"us-east-1, eu-west-1"',
    message: 'targets[0].regions must be a list, not the text "us-east-1, eu-west-1".',
    hint: 'Make it a list: ["us-east-1", "eu-west-1"].',
    fix: '["us-east-1", "eu-west-1"]',
  },
  {
    text: specWithGroup("accounts: 111122223333\nregions: [us-east-1]"),
    marked: "111122223333",
    message: "targets[0].accounts must be a list or a map, not the number 111122223333.",
    hint: 'Make it a list: ["111122223333"].',
    fix: '["111122223333"]',
  },
  {
    text: specWith({ destinations: "destinations: [s3, cloudwatch]" }),
    marked: "[s3, cloudwatch]",
    message: "destinations must be a map, not a list.",
    hint: "Make it a map: { s3: {}, cloudwatch: {} }.",
    fix: "{ s3: {}, cloudwatch: {} }",
  },
  {
    text: specWithS3("encryption: kms"),
    marked: "kms",
    message: 'destinations.s3.encryption must be a map, not the text "kms".',
    hint: "Make it a map: { type: kms }.",
    fix: "{ type: kms }",
  },
];

const others: readonly Row[] = [
  {
    text: specWith({ name: "name: 123" }),
    marked: "123",
    message: "name must be a text, not the number 123.",
    hint: 'Write it like `name: "acme-bedrock"`.',
  },
  {
    text: specWithGroup(`${account}\nregions: [us-east-1]\nwave: 1.5`),
    marked: "1.5",
    message: "targets[0].wave must be a whole number, not the number 1.5.",
    hint: "Write it like `wave: 2`.",
  },
  {
    text: specWithGroup(`${account}\nregions:\n  -us-east-1\n  -eu-west-1`),
    marked: "-us-east-1\n      -eu-west-1",
    message: 'targets[0].regions must be a list, not the text "-us-east-1 -eu-west-1".',
    hint: "Put a space after each dash, so that the lines become items of a list.",
  },
  {
    text: specWith({ dataTypes: "dataTypes: [text, [image]]" }),
    marked: "[image]",
    message: 'dataTypes[1] must be "text", "image", "embedding", "video" or "audio", not a list.',
    hint: 'Write it like `"text"`.',
  },
  {
    text: specWith({ targets: "targets: { name: main }" }),
    marked: "{ name: main }",
    message: "targets must be a list, not a map.",
    hint: "Put a dash and a space before its first key, to make it an item of a list.",
  },
  {
    text: specWith({ destinations: "destinations: 5" }),
    marked: "5",
    message: "destinations must be a map, not the number 5.",
    hint: "Its keys are s3 and cloudwatch.",
  },
  {
    text: specWithGroup('accounts: [["111122223333"]]\nregions: [us-east-1]'),
    marked: '["111122223333"]',
    message: "targets[0].accounts[0] must be a text or a map, not a list.",
    hint: 'Write it like `"111122223333"`.',
  },
  {
    text: specWithCloudWatch("largeData: true"),
    marked: "true",
    message: "destinations.cloudwatch.largeData must be a map, not true.",
    hint: "Its keys are bucket, existingBucket, takeOver, prefix, encryption, lifecycle, versioning, objectLock, accessLogs, readers, policyStatements and forceDestroy.",
  },
];

describe("A value of the wrong type", () => {
  test.each(miswritten)("is mended where it is only miswritten: $message", (row) => {
    expectMistake({ code: "schema/wrong-type", ...row });
  });

  test.each(others)("gets a hint where no fix is safe: $message", (row) => {
    expectMistake({ code: "schema/wrong-type", ...row });
  });

  test.each([
    ["- a\n", "The spec must be a map, not a list."],
    ["hello\n", 'The spec must be a map, not the text "hello".'],
    ["5\n", "The spec must be a map, not the number 5."],
  ])("may be the whole of %j", (text, message) => {
    const { diagnostics, unusable } = validateText(text);
    expect(diagnostics.map((diagnostic) => diagnostic.message)).toEqual([message]);
    expect(unusable).toEqual([[]]);
  });

  it("gets no fix where its text goes on over several lines", () => {
    const { diagnostics } = validateText(
      specWith({ destinations: "destinations:\n  - s3\n  - cloudwatch" }),
    );
    expect(diagnostics.map(({ hint, fixes }) => [hint, fixes])).toEqual([
      ["Make it a map: { s3: {}, cloudwatch: {} }.", []],
    ]);
  });

  it("gets no fix that would put an alias in quotes", () => {
    const text = specWithTerraform("lockFile: &x a\nawsProvider: *y").replace("acme", "&y 5");
    const { diagnostics } = validateText(text);
    expect(diagnostics.map(({ fixes }) => fixes)).toEqual([[], []]);
  });

  it("makes its own path unusable", () => {
    expect(validateText(specWithGroup(`${account}\nregions: us-east-1`)).unusable).toEqual([
      ["targets", 0, "regions"],
    ]);
  });
});
