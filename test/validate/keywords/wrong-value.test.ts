import { expectMistake, type ExpectedMistake } from "../expect-mistake";
import { specWith, specWithCloudWatch, specWithS3, validateText } from "../validated-text";

type Row = Omit<ExpectedMistake, "code">;

const manyDays =
  'Allowed are 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653 and "never".';

const rows: readonly Row[] = [
  {
    text: specWith({ version: "version: 2" }),
    marked: "2",
    message: "version must be 1, not 2.",
    hint: "Write 1.",
  },
  {
    text: specWith({ dataTypes: "dataTypes: [text, imgae]" }),
    marked: "imgae",
    message: 'dataTypes[1] must be "text", "image", "embedding", "video" or "audio", not "imgae".',
    hint: 'Did you mean "image"?',
    fix: "image",
  },
  {
    text: specWith({ dataTypes: 'dataTypes: ["Text"]' }),
    marked: '"Text"',
    message: 'dataTypes[0] must be "text", "image", "embedding", "video" or "audio", not "Text".',
    hint: 'Did you mean "text"?',
    fix: '"text"',
  },
  {
    text: specWith({ dataTypes: "dataTypes: [none]" }),
    marked: "none",
    message: 'dataTypes[0] must be "text", "image", "embedding", "video" or "audio", not "none".',
    hint: "Write it without the list: `dataTypes: none`.",
  },
  {
    text: specWith({ dataTypes: "dataTypes: [music]" }),
    marked: "music",
    message: 'dataTypes[0] must be "text", "image", "embedding", "video" or "audio", not "music".',
    hint: 'Did you mean "audio"?',
  },
  {
    text: specWith({ dataTypes: "dataTypes: [spreadsheets]" }),
    marked: "spreadsheets",
    message:
      'dataTypes[0] must be "text", "image", "embedding", "video" or "audio", not "spreadsheets".',
    hint: 'Write it like `"text"`.',
  },
  {
    text: specWithS3("encryption: { type: sse-kms }"),
    marked: "sse-kms",
    message: 'destinations.s3.encryption.type must be "kms" or "sse-s3", not "sse-kms".',
    hint: 'Did you mean "kms"?',
  },
  {
    text: specWithCloudWatch("retentionDays: 31"),
    marked: "31",
    message: "destinations.cloudwatch.retentionDays cannot be 31.",
    hint: `Did you mean 30 or 60? ${manyDays}`,
  },
  {
    text: specWithCloudWatch("retentionDays: 5000"),
    marked: "5000",
    message: "destinations.cloudwatch.retentionDays cannot be 5000.",
    hint: `Did you mean 3653? ${manyDays}`,
  },
  {
    text: specWithCloudWatch("retentionDays: nevr"),
    marked: "nevr",
    message: 'destinations.cloudwatch.retentionDays cannot be "nevr".',
    hint: `Did you mean "never"? ${manyDays}`,
    fix: "never",
  },
  {
    text: specWithCloudWatch("retentionDays: [30]"),
    marked: "[30]",
    message: "destinations.cloudwatch.retentionDays cannot be a list.",
    hint: manyDays,
  },
  {
    text: specWithS3("objectLock: { mode: governance, days: 1 }"),
    marked: "governance",
    message:
      'destinations.s3.objectLock.mode must be "GOVERNANCE" or "COMPLIANCE", not "governance".',
    hint: 'Did you mean "GOVERNANCE"?',
    fix: "GOVERNANCE",
  },
  {
    text: specWithS3("encryption: { type: aws:kms }"),
    marked: "aws:kms",
    message: 'destinations.s3.encryption.type must be "kms" or "sse-s3", not "aws:kms".',
    hint: "`kms` for a customer-managed key, `sse-s3` for keys that S3 manages.",
  },
];

describe("A value that is not allowed", () => {
  test.each(rows)("is named with what is: $message", (row) => {
    expectMistake({ code: "schema/wrong-value", ...row });
  });

  test.each([
    [
      specWithCloudWatch('retentionDays: "365"'),
      'must be a number or "never", not the text "365".',
      "365",
    ],
    [
      specWithS3('objectLock: { mode: "GOVERNANCE", days: "90" }'),
      'must be a whole number, not the text "90".',
      "90",
    ],
  ])("in %j is of the wrong type where quotes are all that is wrong", (text, message, fix) => {
    const { diagnostics } = validateText(text);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(["schema/wrong-type"]);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.fixes[0]?.edits[0]?.newText).toBe(fix);
  });

  it("makes its own path unusable, an item of a list as well", () => {
    expect(validateText(specWith({ dataTypes: "dataTypes: [text, imgae]" })).unusable).toEqual([
      ["dataTypes", 1],
    ]);
  });
});
