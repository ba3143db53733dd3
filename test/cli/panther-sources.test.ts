import { temporaryFolder } from "../synth/temporary-folder";
import { makeSpecFolder } from "./spec-folder";

const root = temporaryFolder();

const folder = () =>
  makeSpecFolder(root.path, {
    "bedtrail.yaml": `version: 1
name: acme-bedrock
dataTypes: [text, audio]
destinations: { s3: {} }
consumers:
  panther: { accountId: "999988887777", region: us-west-2, sources: true }
targets:
  - { name: prod, accounts: ["111122223333"], regions: [us-east-1, eu-west-1] }
`,
  });

it("targets --consumer panther prints the log sources of all targets as JSON", async () => {
  const { exit, output, errors } = await folder().bedtrail(
    ...["targets", "--consumer", "panther", "--format", "json"],
  );
  expect({ exit, errors }).toStrictEqual({ exit: 0, errors: "" });
  const { sources } = JSON.parse(output) as { readonly sources: readonly { target: string }[] };
  expect(sources.map(({ target }) => target)).toStrictEqual([
    "111122223333-us-east-1",
    "111122223333-eu-west-1",
  ]);
});

const centralFolder = () =>
  makeSpecFolder(root.path, {
    "bedtrail.yaml": `version: 1
name: acme-bedrock
dataTypes: [text, audio]
destinations: { s3: {} }
archive: { account: "444455556666", region: eu-west-1 }
consumers:
  archive: true
  panther: { accountId: "999988887777", region: us-west-2, notifications: self-managed }
targets:
  - { name: prod, accounts: ["111122223333"], regions: [us-east-1, eu-west-1] }
`,
  });

it("targets --consumer panther prints one log source of an archive", async () => {
  const { exit, output } = await centralFolder().bedtrail(
    ...["targets", "--consumer", "panther", "--format", "json"],
  );
  expect(exit).toBe(0);
  const { sources } = JSON.parse(output) as { readonly sources: readonly object[] };
  expect(sources).toMatchObject([
    {
      target: "archive",
      archivedTargets: ["111122223333-us-east-1", "111122223333-eu-west-1"],
      bucketName: "acme-bedrock-archive",
      prefixLogTypes: [{ prefix: "AWSLogs/" }],
    },
  ]);
});

it("the deployer of the archive's account may make what Panther needs there, and no other may", async () => {
  const { output } = await centralFolder().bedtrail("policy", "deployer");
  const { accounts } = JSON.parse(output) as {
    readonly accounts: readonly { readonly account: string; readonly policies: unknown }[];
  };
  const policiesOf = (id: string): string =>
    JSON.stringify(accounts.find(({ account }) => account === id)?.policies);
  expect(policiesOf("444455556666")).toContain(
    "role/PantherLogProcessingRole-acme-bedrock-archive",
  );
  expect(policiesOf("444455556666")).toContain("panther-notifications-topic");
  expect(policiesOf("111122223333")).not.toMatch(/panther/i);
});

it("targets --explain shows no role and no log source of a target that Panther reads in the archive", async () => {
  const { output } = await centralFolder().bedtrail(
    "targets",
    "--explain",
    "111122223333-us-east-1",
  );
  expect(output).toMatch(/^consumers\.panther\.archive +true +default$/m);
  expect(output).not.toMatch(/panther\.(roleSuffix|sourceName)/);
  const own = await folder().bedtrail("targets", "--explain", "111122223333-us-east-1");
  expect(own.output).toMatch(/^consumers\.panther\.roleSuffix /m);
  expect(own.output).not.toMatch(/panther\.archive/);
});

it("targets --consumer panther prints no other format", async () => {
  const { exit, output, errors } = await folder().bedtrail("targets", "--consumer", "panther");
  expect({ exit, output }).toStrictEqual({ exit: 2, output: "" });
  expect(errors).toContain("--format json");
});

it("targets lists the stack of Panther after all targets", async () => {
  const { output } = await folder().bedtrail("targets", "--format", "json");
  const { targets } = JSON.parse(output) as { readonly targets: readonly { id: string }[] };
  expect(targets.map(({ id }) => id).at(-1)).toBe("panther");
});

it("policy deployer knows what the targets' stacks need, and leaves out that of Panther", async () => {
  const { exit, output } = await folder().bedtrail("policy", "deployer");
  expect(exit).toBe(0);
  expect(output).toContain("role/PantherLogProcessingRole-acme-bedrock-us-east-1");
  expect(output).not.toContain("999988887777");
});

it("targets --explain tells the settings of the stack of Panther", async () => {
  const { exit, output } = await folder().bedtrail("targets", "--explain", "panther");
  expect(exit).toBe(0);
  expect(output).toContain("../../../terraform.panther.tfstate");
});
