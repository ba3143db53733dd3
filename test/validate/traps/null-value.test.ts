import { expectMistake, type ExpectedMistake } from "../expect-mistake";
import {
  specWith,
  specWithCloudWatch,
  specWithGroup,
  specWithS3,
  validateText,
} from "../validated-text";

const group = 'accounts: ["111122223333"]\nregions: [us-east-1]';

type Row = Omit<ExpectedMistake, "code">;

const rows: readonly Row[] = [
  {
    text: specWith({ destinations: "destinations:\n  s3:" }),
    marked: "s3",
    message:
      "destinations.s3 is empty, which is null to YAML; null stands only in groups and overrides.",
    hint: "Write `s3: {}` for all defaults, or leave the key out.",
  },
  {
    text: specWith({ destinations: "destinations: { s3: null }" }),
    marked: "null",
    message: "destinations.s3 is null; null stands only in groups and overrides.",
    hint: "Write `s3: {}` for all defaults, or leave the key out.",
  },
  {
    text: specWithS3("objectLock:"),
    marked: "objectLock",
    message:
      "destinations.s3.objectLock is empty, which is null to YAML; null stands only in groups and overrides.",
    hint: "Write its keys, such as mode and days, or leave it out.",
  },
  {
    text: specWith({ destinations: "destinations:" }),
    marked: "destinations",
    message: "destinations is empty, which is null to YAML; a map is expected.",
    hint: "Write its keys, such as s3 or cloudwatch, or leave it out.",
  },
  {
    text: specWithGroup(`${group}\ndestinations: ~`),
    marked: "~",
    message: "targets[0].destinations is null; a map is expected.",
    hint: "Write its keys, such as s3 or cloudwatch, or leave it out.",
  },
  {
    text: specWith({ overrides: "overrides:\n  - match:\n    wave: 1" }),
    marked: "match",
    message: "overrides[0].match is empty, which is null to YAML; a map is expected.",
    hint: "Write its keys, such as groups, accounts, names, regions or labels, or leave it out.",
  },
  {
    text: specWithS3("bucket:"),
    marked: "bucket",
    message: "destinations.s3.bucket is empty, which is null to YAML; a text is expected.",
    hint: 'Write it like `bucket: "acme-bedrock-{account}-{region}"`.',
  },
  {
    text: specWithCloudWatch("retentionDays:"),
    marked: "retentionDays",
    message:
      'destinations.cloudwatch.retentionDays is empty, which is null to YAML; a number or "never" is expected.',
    hint: "Write it like `retentionDays: 90`.",
  },
  {
    text: specWith({ dataTypes: "dataTypes:" }),
    marked: "dataTypes",
    message: 'dataTypes is empty, which is null to YAML; a list or "none" is expected.',
    hint: 'Write it like `dataTypes: ["text", "image", "embedding", "video", "audio"]`.',
  },
  {
    text: specWith({ targets: "targets:" }),
    marked: "targets",
    message: "targets is empty, which is null to YAML; a list is expected.",
    hint: 'Write it like `targets: [{ name: "prod", accounts: ["111122223333"], regions: ["us-east-1"] }]`.',
  },
  {
    text: specWithGroup('accounts: ["111122223333"]\nregions:\n  - us-east-1\n  -'),
    marked: "",
    message: "targets[0].regions[1] is empty, which is null to YAML; a text is expected.",
    hint: "Write a value after the dash, or remove the line.",
  },
];

describe("A null value", () => {
  test.each(rows)("is refused with the way out: $message", (row) => {
    expectMistake({ code: "schema/null-value", ...row });
  });

  test.each([
    specWithGroup(`${group}\ndestinations: { s3: null, cloudwatch: }`),
    specWithGroup(`${group}\nterraform: { backend: { s3: null }, defaultTags: null }`),
    specWith({
      overrides:
        "overrides: [{ match: { groups: [main] }, destinations: { s3: { objectLock: null } } }]",
    }),
  ])("switches an optional block off in groups and overrides: %j", (text) => {
    expect(validateText(text)).toEqual({ diagnostics: [], unusable: [] });
  });

  it("may stand in what bedtrail does not look into", () => {
    expect(
      validateText(specWithS3("policyStatements: [{ Effect: Allow, Condition: null }]"))
        .diagnostics,
    ).toEqual([]);
  });
});
