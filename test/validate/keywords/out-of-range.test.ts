import { expectMistake, type ExpectedMistake } from "../expect-mistake";
import { specWith, specWithGroup, specWithS3, specWithTerraform } from "../validated-text";

const group = 'accounts: ["111122223333"]\nregions: [us-east-1]';
const tags = Array.from({ length: 51 }, (_, index) => `k${String(index)}: v`).join(", ");

type Row = Omit<ExpectedMistake, "code">;

const rows: readonly Row[] = [
  {
    text: specWithGroup(`${group}\nwave: 1000`),
    marked: "1000",
    message: "targets[0].wave must be from 0 to 999, not 1000.",
    hint: "Write it like `wave: 2`.",
  },
  {
    text: specWithS3("objectLock: { mode: GOVERNANCE, days: 0 }"),
    marked: "0",
    message: "destinations.s3.objectLock.days must be from 1 to 36500, not 0.",
    hint: "Write it like `days: 90`.",
  },
  {
    text: specWithS3("lifecycle: { transitions: [{ afterDays: -1, storageClass: GLACIER }] }"),
    marked: "-1",
    message: "destinations.s3.lifecycle.transitions[0].afterDays must be at least 0, not -1.",
    hint: "Write it like `afterDays: 30`.",
  },
  {
    text: specWithGroup('accounts: ["111122223333"]\nregions: []'),
    marked: "[]",
    message: "targets[0].regions is an empty list; at least one item is needed.",
    hint: 'Write it like `regions: ["us-east-1", "eu-west-1"]`.',
  },
  {
    text: specWith({ dataTypes: "dataTypes: []" }),
    marked: "[]",
    message: "dataTypes is an empty list; at least one item is needed.",
    hint: 'Write it like `dataTypes: ["text", "image", "embedding", "video", "audio"]`.',
  },
  {
    text: specWith({ overrides: "overrides: [{ match: {}, wave: 1 }]" }),
    marked: "{}",
    message: "overrides[0].match is an empty map; at least one key is needed.",
    hint: "Its keys are groups, accounts, names, regions and labels.",
  },
  {
    text: specWithTerraform(`defaultTags: { ${tags} }`),
    marked: `{ ${tags} }`,
    message: "terraform.defaultTags must have at most 50 keys, not 51.",
    hint: 'Write it like `defaultTags: { team: "ml-platform" }`.',
  },
];

describe("A value out of range", () => {
  test.each(rows)("is told its bounds: $message", (row) => {
    expectMistake({ code: "schema/out-of-range", ...row });
  });
});
