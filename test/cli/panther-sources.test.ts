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
