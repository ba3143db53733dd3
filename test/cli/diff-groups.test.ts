import { makeTemporaryFolder } from "../examples/temporary-folder";
import type { Review } from "../../src/review/review";
import { accountsInventory, groupsSpec, makeSpecFolder, type SpecFolder } from "./spec-folder";

async function diff(folder: SpecFolder, ...words: readonly string[]): Promise<Review> {
  const { output } = await folder.bedtrail("diff", ...words, "--format", "json");
  return JSON.parse(output) as Review;
}

it("a placeholder in place of the id that it stands for changes that target least of all", async () => {
  const folder = makeSpecFolder(makeTemporaryFolder(), { "accounts.json": accountsInventory });
  const tagged = (owner: string): string =>
    `${groupsSpec}terraform: { defaultTags: { owner: "${owner}" } }\n`;
  folder.write("literal.yaml", tagged("111122223333"));
  folder.write("open.yaml", tagged("{account}"));
  const { groups } = await diff(folder, "open.yaml", "--from", "literal.yaml");
  const unchanged = groups.find(({ kind }) => kind === "unchanged");
  expect(unchanged?.targets.map(({ account }) => account)).toStrictEqual([
    "111122223333",
    "111122223333",
  ]);
  expect(groups).toHaveLength(2);
});

it("Regions that change alike are one group, whatever their service principals are called", async () => {
  const spec = (retentionDays: number, more: string) => `version: 1
name: acme
dataTypes: none
destinations: { s3: { encryption: { type: sse-s3 } }${more} }
targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1, eu-west-1, eu-central-1] }
overrides:
  - match: { regions: [eu-central-1] }
    destinations: { s3: { lifecycle: { expireAfterDays: ${String(retentionDays)} } } }
`;
  const folder = makeSpecFolder(makeTemporaryFolder(), {
    "old.yaml": spec(400, ""),
    "bedtrail.yaml": spec(500, ", cloudwatch: {}"),
  });
  const { groups } = await diff(folder, "--from", "old.yaml");
  expect(groups.map(({ targets }) => targets.map(({ region }) => region))).toStrictEqual([
    ["eu-central-1"],
    ["eu-west-1", "us-east-1"],
  ]);
  for (const { changes } of groups) {
    expect(JSON.stringify(changes)).toContain("logs.{region}.amazonaws.com");
  }
});

const archiveSpec = (account: string, where: string): string => `version: 1
name: acme
dataTypes: none
organizationId: o-abc123def4
terraform: { defaultTags: { where: "${where}" } }
archive: { account: "${account}", region: us-east-1 }
destinations: { s3: {} }
consumers: { archive: true }
targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1, eu-west-1] }
`;

it("an archive stays in its Region, also for targets that are there as well", async () => {
  const folder = makeSpecFolder(makeTemporaryFolder(), {
    "old.yaml": archiveSpec("999988887777", "here"),
    "bedtrail.yaml": archiveSpec("999988886666", "here"),
  });
  const { groups } = await diff(folder, "--from", "old.yaml");
  expect(groups.map(({ targets }) => targets.length)).toStrictEqual([1, 2]);
  expect(JSON.stringify(groups[1]?.changes)).toContain("kms:us-east-1:999988886666:");
});

it("a Region that a placeholder takes the place of is the same for the targets that are there", async () => {
  const folder = makeSpecFolder(makeTemporaryFolder(), {
    "old.yaml": archiveSpec("999988887777", "in us-east-1"),
    "bedtrail.yaml": archiveSpec("999988887777", "in {region}"),
  });
  const { groups } = await diff(folder, "--from", "old.yaml");
  expect(groups.map(({ kind, targets }) => [kind, targets.map(({ id }) => id)])).toStrictEqual([
    ["changed", ["111122223333-eu-west-1"]],
    ["unchanged", ["111122223333-us-east-1", "archive"]],
  ]);
});
