import { expectMistake, type ExpectedMistake } from "../expect-mistake";
import { specWith, specWithGroup, specWithS3, validateText } from "../validated-text";

function specWithExpiry(value: string): string {
  return specWithS3(`lifecycle: { expireAfterDays: ${value} }`);
}

const rows: readonly ExpectedMistake[] = [
  {
    text: specWith({ dataTypes: "dataTypes: text" }),
    code: "schema/wrong-type",
    marked: "text",
    message: 'dataTypes must be a list or "none", not the text "text".',
    hint: "Make it a list: [text].",
    fix: "[text]",
  },
  {
    text: specWith({ dataTypes: "dataTypes: text, image" }),
    code: "schema/wrong-type",
    marked: "text, image",
    message: 'dataTypes must be a list or "none", not the text "text, image".',
    hint: "Make it a list: [text, image].",
    fix: "[text, image]",
  },
  {
    text: specWith({ dataTypes: "dataTypes: None" }),
    code: "schema/wrong-value",
    marked: "None",
    message: 'dataTypes must be a list or "none", not "None".',
    hint: 'Did you mean "none"?',
    fix: "none",
  },
  {
    text: specWith({ dataTypes: "dataTypes: all" }),
    code: "schema/wrong-value",
    marked: "all",
    message: 'dataTypes must be a list or "none", not "all".',
    hint: 'Write it like `dataTypes: ["text", "image", "embedding", "video", "audio"]`.',
  },
  {
    text: specWith({ dataTypes: "dataTypes:\n  -text\n  -audio" }),
    code: "schema/wrong-value",
    marked: "-text\n  -audio",
    message: 'dataTypes must be a list or "none", not "-text -audio".',
    hint: "Put a space after each dash, so that the lines become items of a list.",
  },
  {
    text: specWith({ dataTypes: "dataTypes: { text: true }" }),
    code: "schema/wrong-type",
    marked: "{ text: true }",
    message: 'dataTypes must be a list or "none", not a map.',
    hint: 'Write it like `dataTypes: ["text", "image", "embedding", "video", "audio"]`.',
  },
  {
    text: specWithExpiry('"90"'),
    code: "schema/wrong-type",
    marked: '"90"',
    message:
      'destinations.s3.lifecycle.expireAfterDays must be a whole number or "never", not the text "90".',
    hint: "Write the number without quotes: 90.",
    fix: "90",
  },
  {
    text: specWithExpiry("forever"),
    code: "schema/wrong-value",
    marked: "forever",
    message:
      'destinations.s3.lifecycle.expireAfterDays must be a whole number or "never", not "forever".',
    hint: 'Did you mean "never"?',
  },
  {
    text: specWithExpiry("true"),
    code: "schema/wrong-type",
    marked: "true",
    message:
      'destinations.s3.lifecycle.expireAfterDays must be a whole number or "never", not true.',
    hint: "Write it like `expireAfterDays: 90`.",
  },
  {
    text: specWithExpiry("0"),
    code: "schema/out-of-range",
    marked: "0",
    message: "destinations.s3.lifecycle.expireAfterDays must be at least 1, not 0.",
    hint: "Write it like `expireAfterDays: 90`.",
  },
  {
    text: specWithExpiry("1.5"),
    code: "schema/wrong-type",
    marked: "1.5",
    message:
      "destinations.s3.lifecycle.expireAfterDays must be a whole number, not the number 1.5.",
    hint: "Write it like `expireAfterDays: 90`.",
  },
  {
    text: specWithGroup("accounts: [{ id: no }]\nregions: [us-east-1]"),
    code: "schema/wrong-form",
    marked: "no",
    message: 'targets[0].accounts[0].id must be an account id of 12 digits, not "no".',
    hint: "Write the id with all of its 12 digits: this one has 0.",
  },
];

describe("A value of a union", () => {
  test.each(rows)("is judged by the branch that was meant: $message", (row) => {
    expectMistake(row);
  });

  it("gets one diagnostic for each mistake below the branch that was meant", () => {
    const text = specWithGroup("accounts: { from: 5, where: { names: [] }, foo: 1 }\nregions: [x]");
    expect(validateText(text).diagnostics.map(({ code }) => code)).toEqual([
      "schema/wrong-type",
      "schema/out-of-range",
      "schema/unknown-key",
    ]);
  });
});
