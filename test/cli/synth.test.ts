import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { accountsInventory, groupsSpec, makeSpecFolder, type SpecFolder } from "./spec-folder";
import { openAtomicFiles } from "../../src/files/atomic-files";
import { temporaryFolder } from "../synth/temporary-folder";

const root = temporaryFolder();

function makeFolder(): SpecFolder {
  return makeSpecFolder(root.path, {
    "bedtrail.yaml": groupsSpec,
    "accounts.json": accountsInventory,
  });
}

function readStacks(folder: SpecFolder, out = "cdktf.out"): Readonly<Record<string, string>> {
  const stacks = join(folder.path, out, "stacks");
  return Object.fromEntries(
    readdirSync(stacks).map((stack) => [
      stack,
      readFileSync(join(stacks, stack, "cdk.tf.json"), "utf8"),
    ]),
  );
}

it("every target has a stack, and the manifest lists them all", async () => {
  const folder = makeFolder();
  const { exit, output, errors } = await folder.bedtrail("synth");
  expect({ exit, output, errors }).toStrictEqual({
    exit: 0,
    output: "",
    errors: "Stacks in cdktf.out: 6 written, 0 unchanged, 0 removed.\n",
  });
  const manifest = readFileSync(join(folder.path, "cdktf.out/manifest.json"), "utf8");
  const { stacks } = JSON.parse(manifest) as { stacks: Record<string, unknown> };
  expect(Object.keys(stacks).sort()).toStrictEqual(Object.keys(readStacks(folder)).sort());
});

it.each(["333344445555-*", "sandbox/333344445555-us-east-1", "*/333344445555-us-east-?"])(
  "--only %s writes that stack as a full run does, and lists all stacks in the manifest",
  async (only) => {
    const folder = makeFolder();
    await folder.bedtrail("synth", "--out", "full");
    const { exit } = await folder.bedtrail("synth", "--out", "part", "--only", only);
    expect(exit).toBe(0);
    const part = readStacks(folder, "part");
    const full = readStacks(folder, "full");
    expect(part).toStrictEqual({ "333344445555-us-east-1": full["333344445555-us-east-1"] });
    const [left, right] = ["full", "part"].map((out) =>
      readFileSync(join(folder.path, out, "manifest.json"), "utf8"),
    );
    expect(left).toBe(right);
  },
);

it("--only that fits nothing is refused", async () => {
  const { exit, errors } = await makeFolder().bedtrail("synth", "--only", "prod/333344445555-*");
  expect({ exit, errors }).toStrictEqual({
    exit: 2,
    errors: 'bedtrail: --only "prod/333344445555-*" fits none of the 6 stacks.\n',
  });
});

it("--changed-from writes the stacks that differ, and no others", async () => {
  const folder = makeFolder();
  folder.write("old.yaml", groupsSpec.replace("expireAfterDays: 30", "expireAfterDays: 60"));
  await folder.bedtrail("synth", "--changed-from", "old.yaml");
  expect(Object.keys(readStacks(folder))).toStrictEqual([
    "333344445555-us-east-1",
    "444455556666-us-east-1",
  ]);
});

describe("--check", () => {
  it("says nothing of an output that is up to date", async () => {
    const folder = makeFolder();
    await folder.bedtrail("synth");
    const result = await folder.bedtrail("synth", "--check");
    expect(result).toStrictEqual({ exit: 0, output: "", errors: "" });
  });

  it("lists what differs, and writes nothing", async () => {
    const folder = makeFolder();
    await folder.bedtrail("synth");
    const before = readStacks(folder);
    folder.write("bedtrail.yaml", groupsSpec.replace("us-east-1, eu-west-1", "us-east-1"));
    const { exit, output } = await folder.bedtrail("synth", "--check");
    expect({ exit, output }).toStrictEqual({
      exit: 1,
      output: [
        "removed 111122223333-eu-west-1: no longer in the spec",
        "removed 222233334444-eu-west-1: no longer in the spec",
        "changed manifest.json",
        "",
      ].join("\n"),
    });
    expect(readStacks(folder)).toStrictEqual(before);
  });

  it("names a stack that git left a conflict in", async () => {
    const folder = makeFolder();
    await folder.bedtrail("synth");
    const path = "cdktf.out/stacks/111122223333-us-east-1/cdk.tf.json";
    folder.write(path, "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> main\n");
    expect((await folder.bedtrail("synth", "--check")).output).toBe(
      "changed 111122223333-us-east-1: a merge conflict of git in cdk.tf.json\n",
    );
  });

  it("a missing output is stale", async () => {
    const { exit, output } = await makeFolder().bedtrail("synth", "--check");
    expect(exit).toBe(1);
    expect(output.split("\n").filter((line) => line.startsWith("added"))).toHaveLength(6);
  });
});

it("a stack that vanishes without having been retired is named in a warning", async () => {
  const folder = makeFolder();
  await folder.bedtrail("synth");
  folder.write("bedtrail.yaml", groupsSpec.replace("us-east-1, eu-west-1", "us-east-1"));
  const { exit, errors } = await folder.bedtrail("synth");
  expect(exit).toBe(0);
  expect(errors).toContain("output/vanished-stack");
  expect(errors).toContain("111122223333-eu-west-1");
});

it("a retired stack may vanish, and until then keeps the logs and nothing else", async () => {
  const folder = makeFolder();
  const retired = groupsSpec.replace("  - name: sandbox", "  - name: sandbox\n    retired: true");
  folder.write("bedtrail.yaml", retired);
  await folder.bedtrail("synth");
  const stack = JSON.parse(readStacks(folder)["333344445555-us-east-1"] ?? "") as {
    removed: { from: string }[];
    resource?: unknown;
    terraform: { required_version: string };
  };
  expect(stack.resource).toBeUndefined();
  expect(stack.terraform.required_version).toBe(">= 1.7.0");
  expect(stack.removed.map(({ from }) => from)).toStrictEqual([
    "aws_kms_alias.logs",
    "aws_kms_key.logs",
    "aws_s3_bucket.logs",
    "aws_s3_bucket_lifecycle_configuration.logs",
    "aws_s3_bucket_ownership_controls.logs",
    "aws_s3_bucket_policy.logs",
    "aws_s3_bucket_public_access_block.logs",
    "aws_s3_bucket_server_side_encryption_configuration.logs",
    "aws_s3_bucket_versioning.logs",
  ]);
  folder.write("bedtrail.yaml", groupsSpec.slice(0, groupsSpec.indexOf("  - name: sandbox")));
  const { errors } = await folder.bedtrail("synth");
  expect(errors).not.toContain("output/vanished-stack");
});

it("a folder where a file should be written ends with exit 2 and no stack trace", async () => {
  const folder = makeFolder();
  folder.write("cdktf.out", "a file in the way");
  const { exit, errors } = await folder.bedtrail("synth");
  expect(exit).toBe(2);
  expect(errors).toContain("io/not-writable");
  expect(errors).not.toContain("    at ");
  rmSync(join(folder.path, "cdktf.out"));
});

it("an unchanged stack is not touched", async () => {
  const folder = makeFolder();
  await folder.bedtrail("synth");
  const path = join(folder.path, "cdktf.out/stacks/333344445555-us-east-1/cdk.tf.json");
  const { ino } = statSync(path);
  const { errors } = await folder.bedtrail("synth");
  expect(errors).toBe("Stacks in cdktf.out: 0 written, 6 unchanged, 0 removed.\n");
  expect(statSync(path).ino).toBe(ino);
});

it.each([
  ["an override without match", "overrides: [{ wave: 2 }]\n"],
  ["a group without accounts", "", "accounts: [", "acounts: ["],
  ["a group without Regions", "", "    regions: [us-east-1, eu-west-1]\n", ""],
  ["an inventory without a file", "", "from: accounts.json, ", ""],
  ["an acceptance without a code", 'accept: [{ reason: "SEC-1" }]\n'],
])(
  "%s is a mistake of the user's, not of bedtrail's",
  async (_what, head, found = "", put = "") => {
    const folder = makeFolder();
    const withoutOverrides = groupsSpec.slice(0, groupsSpec.indexOf("overrides:"));
    folder.write("bedtrail.yaml", `${head}${withoutOverrides.replace(found, put)}`);
    const { exit, output, errors } = await folder.bedtrail("validate", "--format", "compact");
    expect(exit).toBe(1);
    expect(output).toMatch(/schema\/(missing|unknown)-key/);
    expect(errors).not.toContain("bug");
  },
);

it("a copied file that is not there is named at its line, by validate too", async () => {
  const folder = makeFolder();
  folder.write("bedtrail.yaml", `terraform: { lockFile: gone.hcl }\n${groupsSpec}`);
  const { exit, output } = await folder.bedtrail("validate", "--format", "compact");
  expect({ exit, output }).toStrictEqual({
    exit: 1,
    output: 'bedtrail.yaml:1:24: error io/not-found There is no file "gone.hcl".\n',
  });
});

it.each([
  [["synth", "--out", "a", "--out", "b"], "--out is given more than once."],
  [["synth", "--out="], "--out names no folder."],
  [
    ["synth", "--check", "--only", "x"],
    "--check looks at the whole output, so it goes with neither --only nor --changed-from.",
  ],
])("%j is wrong usage", async (words, message) => {
  const { exit, errors } = await makeFolder().bedtrail(...words);
  expect(exit).toBe(2);
  expect(errors.split("\n")[0]).toBe(`bedtrail: ${message}`);
});

it("a manifest that is not CDKTF's is not replaced", async () => {
  const folder = makeFolder();
  folder.write("public/manifest.json", '{ "name": "my web app" }');
  const { exit, errors } = await folder.bedtrail("synth", "--out", "public");
  expect(exit).toBe(1);
  expect(errors).toContain("output/foreign-file");
  const manifest = readFileSync(join(folder.path, "public/manifest.json"), "utf8");
  expect(manifest).toBe('{ "name": "my web app" }');
});

it("two runs into one folder leave each stack's own text", async () => {
  const folder = makeFolder();
  await folder.bedtrail("synth", "--out", "alone");
  const first = openAtomicFiles(join(folder.path, "cdktf.out"));
  await folder.bedtrail("synth");
  first.replace(join(folder.path, "cdktf.out/other"), "other");
  first.finish();
  expect(readStacks(folder)).toStrictEqual(readStacks(folder, "alone"));
  expect(readFileSync(join(folder.path, "cdktf.out/other"), "utf8")).toBe("other");
});
