import { makeTemporaryFolder } from "../examples/temporary-folder";
import type { Review } from "../../src/review/review";
import { accountsInventory, groupsSpec, makeSpecFolder, type SpecFolder } from "./spec-folder";

const changedSpec = groupsSpec
  .replace("dataTypes: [text, image,", "dataTypes: [image,")
  .replace("expireAfterDays: 30", "expireAfterDays: 7")
  .replace('"111122223333", ', "");

function makeFolder(): SpecFolder {
  return makeSpecFolder(makeTemporaryFolder(), {
    "old.yaml": groupsSpec,
    "bedtrail.yaml": changedSpec,
    "accounts.json": accountsInventory,
  });
}

async function diff(folder: SpecFolder, ...words: readonly string[]): Promise<Review> {
  const { output } = await folder.bedtrail("diff", ...words, "--format", "json");
  return JSON.parse(output) as Review;
}

it("says what a change does, in which targets, and at which lines", async () => {
  const { findings, groups } = await diff(makeFolder(), "--from", "old.yaml");
  expect(
    findings.map(({ risk, message, targets }) => [risk, message, targets.length]),
  ).toStrictEqual([
    ["high", "text bodies stop being delivered", 4],
    ["medium", "bucket retention 30 -> 7 days", 2],
    ["medium", "the target leaves the spec, and logging goes on without it", 2],
  ]);
  expect(groups.map(({ kind, targets }) => [kind, targets.length])).toStrictEqual([
    ["changed", 2],
    ["changed", 2],
    ["removed", 2],
  ]);
  const logging = groups[0]?.changes.find(({ type }) => type.startsWith("aws_bedrock"));
  expect(logging?.lines).toStrictEqual([{ file: "bedtrail.yaml", line: 3, setting: "dataTypes" }]);
});

it("a boundary comes from the line of all roles, or from that of the delivery role where it has one", async () => {
  const boundary = (name: string) =>
    `permissionsBoundary: "arn:aws:iam::111122223333:policy/${name}"`;
  const spec = (all: string, own: string) => `version: 1
name: acme
dataTypes: none
roles: { ${boundary(all)} }
destinations:
  cloudwatch:
    role: ${own}
consumers:
  streams:
    - { type: kinesis, arn: "arn:aws:kinesis:us-east-1:111122223333:stream/logs" }
targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1] }
`;
  const folder = makeSpecFolder(makeTemporaryFolder(), {
    "one.yaml": spec("one", "{}"),
    "two.yaml": spec("two", "{}"),
    "own-one.yaml": spec("one", `{ ${boundary("one")} }`),
    "own-two.yaml": spec("one", `{ ${boundary("two")} }`),
  });
  const linesOf = async (from: string, to: string) => {
    const { groups } = await diff(folder, to, "--from", from);
    return groups.flatMap(({ changes }) =>
      changes
        .filter(({ type }) => type === "aws_iam_role")
        .map(({ address, lines }) => [address, lines.map(({ line }) => line)]),
    );
  };
  expect(await linesOf("one.yaml", "two.yaml")).toStrictEqual([
    ["aws_iam_role.delivery", [4]],
    ["aws_iam_role.streams", [4]],
  ]);
  expect(await linesOf("own-one.yaml", "own-two.yaml")).toStrictEqual([
    ["aws_iam_role.delivery", [7]],
  ]);
});

it("compares with an output folder as with the spec that it came from", async () => {
  const folder = makeFolder();
  await folder.bedtrail("synth", "old.yaml", "--out", "out");
  const [fromSpec, fromOutput] = [
    await diff(folder, "--from", "old.yaml"),
    await diff(folder, "--from", "out"),
  ];
  expect(fromOutput.findings.map(({ message, targets }) => [message, targets])).toStrictEqual(
    fromSpec.findings.map(({ message, targets }) => [message, targets]),
  );
  const { output, exit } = await folder.bedtrail(
    ...["diff", "old.yaml", "--from", "out", "--exit-code"],
  );
  expect([output.split("\n")[0], exit]).toStrictEqual(["Nothing changes.", 0]);
});

it("nothing differs between a spec and itself, whichever order its keys have", async () => {
  const folder = makeFolder();
  folder.write(
    "turned.yaml",
    groupsSpec
      .split(/(?<=\n)(?=\w)/)
      .reverse()
      .join(""),
  );
  for (const from of ["old.yaml", "turned.yaml"]) {
    const { findings, totals } = await diff(folder, "old.yaml", "--from", from);
    expect(findings).toStrictEqual([]);
    expect(totals.byKind).toMatchObject({ unchanged: totals.targets });
  }
});

it("the way back is the mirror of the way there", async () => {
  const folder = makeFolder();
  const there = await diff(folder, "bedtrail.yaml", "--from", "old.yaml");
  const back = await diff(folder, "old.yaml", "--from", "bedtrail.yaml");
  const shape = ({ groups }: Review): unknown =>
    groups.map(({ targets }) => targets.map(({ id }) => id).join()).sort();
  expect(shape(back)).toStrictEqual(shape(there));
  const values = ({ groups }: Review, side: "before" | "after"): unknown =>
    groups
      .filter(({ kind }) => kind === "changed")
      .flatMap(({ changes }) =>
        changes.flatMap(({ attributes }) => attributes.map((item) => item[side])),
      );
  expect(values(back, "before")).toStrictEqual(values(there, "after"));
});

it("tells a bucket that is made anew from one that Terraform refuses to destroy", async () => {
  const spec = (name: string) => `version: 1
name: ${name}
dataTypes: none
destinations: { s3: {} }
targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1, eu-west-1] }
  - name: lab
    accounts: ["222233334444"]
    regions: [us-east-1]
    deletionProtection: false
`;
  const folder = makeSpecFolder(makeTemporaryFolder(), {
    "old.yaml": spec("one"),
    "bedtrail.yaml": spec("two"),
  });
  const { findings } = await diff(folder, "--from", "old.yaml");
  expect(
    findings
      .filter(({ code }) => code === "review/logs-destroyed")
      .map(({ risk, message, targets }) => [risk, message, targets.length]),
  ).toStrictEqual([
    ["high", "a bucket is destroyed and an empty one made", 1],
    ["high", "Terraform refuses to replace a bucket (prevent_destroy), and the plan fails", 2],
  ]);
});

it("what leaves the spec takes its prevent_destroy along, and is destroyed", async () => {
  const spec = (destinations: string) => `version: 1
name: acme
dataTypes: none
destinations: ${destinations}
targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1] }
`;
  const folder = makeSpecFolder(makeTemporaryFolder(), {
    "old.yaml": spec("{ s3: {}, cloudwatch: {} }"),
    "bedtrail.yaml": spec("{ s3: {} }"),
  });
  const { findings } = await diff(folder, "--from", "old.yaml");
  expect(
    findings.filter(({ code }) => code === "review/logs-destroyed").map(({ message }) => message),
  ).toStrictEqual(["a log group is destroyed"]);
});

it("fails where it is told to, and only there", async () => {
  const folder = makeFolder();
  const exitOf = async (...words: readonly string[]): Promise<number> =>
    (await folder.bedtrail("diff", ...words)).exit;
  expect(await exitOf("--from", "old.yaml")).toBe(0);
  expect(await exitOf("--from", "old.yaml", "--exit-code")).toBe(1);
  expect(await exitOf("--from", "old.yaml", "--fail-on", "high")).toBe(1);
  expect(await exitOf("--from", "bedtrail.yaml", "--fail-on", "low")).toBe(0);
  expect(await exitOf("--from", "nowhere")).toBe(2);
  expect(await exitOf()).toBe(2);
});

it("an acceptance of a finding is not one of nothing", async () => {
  const folder = makeFolder();
  folder.write(
    "bedtrail.yaml",
    `${changedSpec}accept: [{ code: review/data-type-removed, reason: SEC-123 }]\n`,
  );
  expect(await folder.bedtrail("validate", "--deny-warnings")).toMatchObject({ exit: 0 });
  const { findings, risk } = await diff(folder, "--from", "old.yaml");
  expect(findings.at(-1)).toMatchObject({ risk: "high", acceptedBecause: "SEC-123" });
  expect(risk).toBe("medium");
});

it("an archive in another account or Region leaves the old one behind", async () => {
  const spec = (account: string, region: string) => `version: 1
name: acme
dataTypes: none
organizationId: o-abc123def4
archive: { account: "${account}", region: ${region} }
destinations: { s3: {} }
consumers: { archive: true }
targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1] }
`;
  const folder = makeSpecFolder(makeTemporaryFolder(), {
    "here.yaml": spec("999988887777", "eu-west-1"),
    "region.yaml": spec("999988887777", "eu-central-1"),
    "account.yaml": spec("999988886666", "eu-west-1"),
  });
  const movesTo = async (to: string) =>
    (await diff(folder, to, "--from", "here.yaml")).findings
      .filter(({ code }) => code === "review/stack-moved")
      .map(({ risk, message, targets }) => [risk, message, targets]);
  const end = "and what it made is left behind or destroyed";
  expect(await movesTo("region.yaml")).toStrictEqual([
    ["high", `the stack moves from Region eu-west-1 to eu-central-1, ${end}`, ["archive"]],
  ]);
  expect(await movesTo("account.yaml")).toStrictEqual([
    ["high", `the stack moves from account 999988887777 to 999988886666, ${end}`, ["archive"]],
  ]);
  expect(await movesTo("here.yaml")).toStrictEqual([]);
});

it("what belongs to a consumer or the archive names the line that decides it", async () => {
  const spec = (days: number, consumers: string) => `version: 1
name: acme
dataTypes: [text, image, embedding, video, audio]
organizationId: o-abc123def4
archive:
  account: "999988887777"
  region: eu-west-1
  lifecycle: { expireAfterDays: ${String(days)} }
destinations: { s3: {} }
consumers:
  archive: true
${consumers}targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1] }
`;
  const panther = `  panther: { accountId: "555566667777", region: us-west-2, transport: s3 }\n`;
  const folder = makeSpecFolder(makeTemporaryFolder(), {
    "with.yaml": spec(900, panther),
    "without.yaml": spec(800, ""),
  });
  const linesOf = async (from: string, to: string) => {
    const { groups } = await diff(folder, to, "--from", from);
    const changes = groups.flatMap((group) => group.changes);
    return Object.fromEntries(
      changes.map(({ address, lines }) => [
        address,
        lines.map(({ line, setting }) => `${String(line)} ${setting}`),
      ]),
    );
  };
  expect(await linesOf("with.yaml", "without.yaml")).toMatchObject({
    "aws_iam_role.panther": ["10 consumers.panther"],
    "aws_s3_bucket_lifecycle_configuration.archive": ["8 archive.lifecycle"],
  });
  expect(await linesOf("without.yaml", "with.yaml")).toMatchObject({
    "aws_iam_role.panther": ["12 consumers.panther"],
  });
});
