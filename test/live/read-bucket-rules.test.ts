import type { LifecycleRule, S3Client } from "@aws-sdk/client-s3";
import { describeRule, wholeExpiration } from "../../src/live/aws/bucket-rule";
import { readBucketRules } from "../../src/live/sdk/read-bucket-rules";

async function read(...rules: readonly Partial<LifecycleRule>[]) {
  const s3 = {
    send: () => Promise.resolve({ Rules: rules.map((rule) => ({ Status: "Enabled", ...rule })) }),
  } as unknown as S3Client;
  const answer = await readBucketRules(s3, "logs", { abortSignal: new AbortController().signal });
  return answer.kind === "found" ? answer.value : [];
}

const Expiration = { Days: 30 };

it.each<[string, Partial<LifecycleRule>, object]>([
  ["a rule of everything", { Filter: {}, Expiration }, { prefix: "", otherFilters: [] }],
  [
    "one from before there were filters",
    Object.assign({ ID: "x", Expiration }, { Prefix: "a/" }),
    { id: "x", prefix: "a/", otherFilters: [], expireAfterDays: 30 },
  ],
  ["one of a prefix", { Filter: { Prefix: "a/" } }, { prefix: "a/", otherFilters: [] }],
  [
    "one of a tag",
    { Filter: { Tag: { Key: "a", Value: "b" } } },
    { prefix: "", otherFilters: ["with the tag a=b"] },
  ],
  [
    "one of all together",
    {
      Filter: {
        And: {
          Prefix: "a/",
          Tags: [{ Key: "a", Value: "b" }],
          ObjectSizeGreaterThan: 1,
          ObjectSizeLessThan: 9,
        },
      },
    },
    {
      prefix: "a/",
      otherFilters: ["with the tag a=b", "of more than 1 bytes", "of less than 9 bytes"],
    },
  ],
  [
    "one that only gives up uploads",
    { Filter: { Prefix: "up/" }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
    { otherActions: ["lose uploads that were never finished"] },
  ],
  [
    "one that does everything",
    {
      Expiration: { ExpiredObjectDeleteMarker: true },
      Transitions: [{ Days: 1, StorageClass: "GLACIER" }],
      NoncurrentVersionTransitions: [{ NoncurrentDays: 1, StorageClass: "GLACIER" }],
      NoncurrentVersionExpiration: { NoncurrentDays: 9 },
    },
    {
      otherActions: [
        "move to another storage class",
        "move old versions to another storage class",
        "lose old versions",
        "lose delete markers",
      ],
    },
  ],
  ["one with empty lists", { Transitions: [], Expiration }, { otherActions: [] }],
  ["one that ends on a date", { Expiration: { Date: new Date(0) } }, { expireAfterDays: 0 }],
])("%s is read", async (_title, rule, expected) => {
  expect(await read(rule)).toMatchObject([expected]);
});

it("a rule that is switched off is none", async () => {
  expect(await read({ Status: "Disabled", Filter: {}, Expiration })).toStrictEqual([]);
});

it("a rule that moves objects and lets them expire says both", async () => {
  const [rule] = await read({
    ID: "x",
    Filter: { Prefix: "up/" },
    Expiration,
    Transitions: [{ Days: 1, StorageClass: "GLACIER" }],
  });
  expect(rule && describeRule(rule)).toBe(
    'rule "x": objects under up/ expire after 30 days, move to another storage class',
  );
});

it("of several rules for everything the earliest counts, and rules for a part do not", async () => {
  const rules = await read(
    { Filter: {}, Expiration },
    { Filter: { Prefix: "" }, Expiration: { Days: 20 } },
    { Filter: { Prefix: "a/" }, Expiration: { Days: 1 } },
    { Filter: { ObjectSizeGreaterThan: 5 }, Expiration: { Days: 1 } },
  );
  expect(wholeExpiration(rules)).toBe(20);
});
