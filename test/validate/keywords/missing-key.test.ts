import { expectMistake, type ExpectedMistake } from "../expect-mistake";
import { specWith, specWithGroup, specWithS3, validateText } from "../validated-text";

const rows: readonly ExpectedMistake[] = [
  {
    text: specWith({ version: "" }),
    code: "schema/missing-key",
    marked: "name",
    message: 'The spec lacks the key "version".',
    hint: "Add `version: 1`.",
  },
  {
    text: specWithGroup("wave: 2"),
    code: "schema/missing-key",
    marked: "name",
    message: 'targets[0] lacks the keys "accounts" and "regions".',
    hint: 'Add `accounts: ["111122223333", { id: "222233334444", name: "payments" }]` and `regions: ["us-east-1", "eu-west-1"]`.',
  },
  {
    text: specWithS3("lifecycle:\n  transitions:\n    - storageClass: GLACIER"),
    code: "schema/missing-key",
    marked: "storageClass",
    message: 'destinations.s3.lifecycle.transitions[0] lacks the key "afterDays".',
    hint: "Add `afterDays: 30`.",
  },
  {
    text: specWithGroup("accounts: { except: [] }\nregions: [us-east-1]"),
    code: "schema/missing-key",
    marked: "accounts",
    message: 'targets[0].accounts lacks the key "from".',
    hint: 'Add `from: "accounts.json"`.',
  },
  {
    text: "{}\n",
    code: "schema/missing-key",
    marked: "{}",
    message: 'The spec lacks the keys "version", "name" and "targets".',
    hint: 'Add `version: 1`, `name: "acme-bedrock"` and `targets: [{ name: "prod", accounts: ["111122223333"], regions: ["us-east-1"] }]`.',
  },
  {
    text: specWithS3("policyStatements: [{ Sid: x }]"),
    code: "schema/missing-key",
    marked: "Sid",
    message: 'destinations.s3.policyStatements[0] lacks the key "Effect".',
    hint: "Add `Effect: ...`.",
  },
];

describe("A missing key", () => {
  test.each(rows)("is named, with an example: $message", (expected) => {
    expectMistake(expected);
  });

  it("makes its own path unusable", () => {
    expect(validateText(specWithGroup("wave: 2")).unusable).toEqual([
      ["targets", 0, "accounts"],
      ["targets", 0, "regions"],
    ]);
  });

  it("is not missing where a key was misspelt that can mean nothing else", () => {
    const { diagnostics } = validateText(specWithGroup('acounts: ["111122223333"]\nregion: [x]'));
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "schema/unknown-key",
      "schema/unknown-key",
    ]);
  });
});
