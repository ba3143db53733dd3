import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../synth/temporary-folder";
import { makeSpecFolder, type SpecFolder } from "./spec-folder";

const spec = `version: 1
name: acme-bedrock
dataTypes: [text, image, embedding, video, audio]
destinations: { s3: {} }
terraform: { assumeRole: { roleArn: "arn:{partition}:iam::{account}:role/deploy" } }
archive: { account: "999988887777", region: eu-west-1 }
targets:
  - { name: prod, accounts: ["111122223333", "222233334444"], regions: [us-east-1] }
`;

const withoutArchive = spec.replace(/^archive: .*\n/m, "");

const root = temporaryFolder();

function makeFolder(): SpecFolder {
  return makeSpecFolder(root.path, { "bedtrail.yaml": spec });
}

async function listIds(folder: SpecFolder, ...words: readonly string[]) {
  const { output } = await folder.bedtrail("targets", "--format", "json", ...words);
  const { targets } = JSON.parse(output) as { targets: { id: string; change?: string }[] };
  return targets.map(({ id, change }) => (change === undefined ? id : `${change} ${id}`));
}

it("the table lists the archive first, and counts it apart", async () => {
  const { output } = await makeFolder().bedtrail("targets");
  const lines = output.split("\n");
  expect(lines[1]).toMatch(/^archive +999988887777 +eu-west-1 +0 /);
  expect(lines[2]).toMatch(/^111122223333-us-east-1 /);
  expect(output).toContain("2 targets, 1 central stack\n");
});

it("the matrix applies the archive in a wave of its own", async () => {
  const { output } = await makeFolder().bedtrail("targets", "--format", "matrix");
  expect(JSON.parse(output)).toMatchObject({
    include: [
      { wave: 0, targets: "archive" },
      { wave: 1, targets: "111122223333-us-east-1 222233334444-us-east-1" },
    ],
  });
});

it("CSV and JSON say that it belongs to no group", async () => {
  const csv = await makeFolder().bedtrail("targets", "--format", "csv");
  expect(csv.output).toMatch(/^archive,999988887777,,eu-west-1,,0,,[0-9a-f]{12}\r$/m);
  const json = await makeFolder().bedtrail("targets", "--format", "json");
  const { targets } = JSON.parse(json.output) as { targets: object[] };
  expect(targets[0]).not.toHaveProperty("group");
});

it("synth writes it beside the targets, and the manifest lists it", async () => {
  const folder = makeFolder();
  expect((await folder.bedtrail("synth")).errors).toContain("3 written");
  expect(existsSync(join(folder.path, "cdktf.out/stacks/archive/cdk.tf.json"))).toBe(true);
  const manifest = readFileSync(join(folder.path, "cdktf.out/manifest.json"), "utf8");
  expect(Object.keys((JSON.parse(manifest) as { stacks: object }).stacks)).toContain("archive");
});

it("--only writes it alone, and keeps the rest in the manifest", async () => {
  const folder = makeFolder();
  expect((await folder.bedtrail("synth", "--only", "archive")).errors).toContain("1 written");
  const manifest = readFileSync(join(folder.path, "cdktf.out/manifest.json"), "utf8");
  expect(manifest).toContain("222233334444-us-east-1");
});

it("--check sees that it is stale", async () => {
  const folder = makeFolder();
  await folder.bedtrail("synth");
  expect((await folder.bedtrail("synth", "--check")).exit).toBe(0);
  folder.write("bedtrail.yaml", spec.replace("eu-west-1 }", "eu-west-1, bucket: acme-central }"));
  const { exit, output } = await folder.bedtrail("synth", "--check");
  expect(exit).toBe(1);
  expect(output).toMatch(/^changed archive: /m);
});

it("--changed-from compares it with a spec and with an output folder", async () => {
  const folder = makeFolder();
  await folder.bedtrail("synth");
  folder.write("before.yaml", withoutArchive);
  expect(await listIds(folder, "--changed-from", "before.yaml")).toStrictEqual(["added archive"]);
  expect(await listIds(folder, "--changed-from", "cdktf.out")).toStrictEqual([]);
  folder.write("bedtrail.yaml", withoutArchive);
  expect(await listIds(folder, "--changed-from", "cdktf.out")).toStrictEqual(["removed archive"]);
});

it("a stack that vanished from the spec is named in a warning", async () => {
  const folder = makeFolder();
  await folder.bedtrail("synth");
  folder.write("bedtrail.yaml", withoutArchive);
  const { errors } = await folder.bedtrail("synth");
  expect(errors).toContain('"archive"');
});

it("--explain shows its block, and where its state is", async () => {
  const { output } = await makeFolder().bedtrail("targets", "--explain", "archive");
  expect(output).toMatch(/^archive\.bucket +"acme-bedrock-archive" +default$/m);
  expect(output).toMatch(/"\.\.\/\.\.\/\.\.\/terraform\.archive\.tfstate" +default$/m);
  expect(output).not.toContain("destinations");
});

it("its account has a deployer, and tampering with it is denied", async () => {
  const deployer = await makeFolder().bedtrail("policy", "deployer");
  const { accounts } = JSON.parse(deployer.output) as { accounts: { account: string }[] };
  expect(accounts.map(({ account }) => account)).toContain("999988887777");
  const scp = await makeFolder().bedtrail("policy", "scp");
  expect(scp.output).toContain("arn:aws:s3:::acme-bedrock-archive/*");
  expect(scp.output).toContain("alias/acme-bedrock-archive");
  expect(scp.output).not.toContain('"eu-west-1"');
});
