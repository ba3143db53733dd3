import { run } from "../../src/cli/run";
import { absent, found } from "../../src/live/aws/answer";
import { createFakeAws, type FakeAwsAnswers } from "../live/fake-aws";
import { temporaryFolder } from "../synth/temporary-folder";
import { createFakeHost } from "./fake-host";
import { makeSpecFolder } from "./spec-folder";

const root = temporaryFolder();

const spec = `version: 1
name: acme
dataTypes: [text, image, embedding, video, audio]
destinations: { s3: {} }
terraform: { assumeRole: { roleArn: "arn:{partition}:iam::{account}:role/plan", externalId: xyz } }
targets:
  - { name: main, accounts: ["111122223333"], regions: [us-east-1, eu-west-1] }
  - { name: old, accounts: ["222233334444"], regions: [us-east-1], retired: true }
`;

const flags = { text: true, image: true, embedding: true, video: true, audio: true };

const asSpecified: FakeAwsAnswers = {
  at: (account, region) => ({
    readLoggingConfiguration: () =>
      Promise.resolve(
        account === "222233334444"
          ? absent
          : found({ flags, s3: { bucket: `acme-${account}-${region}` } }),
      ),
  }),
};

async function status(answers: FakeAwsAnswers, words: readonly string[], isTerminal = false) {
  const aws = createFakeAws(answers);
  const { path } = makeSpecFolder(root.path, { "bedtrail.yaml": spec });
  const host = createFakeHost(path, { isTerminal, openAws: () => Promise.resolve(aws) });
  const exit = await run(["status", ...words], host);
  return { exit, aws, output: host.standardOutput.text(), errors: host.standardError.text() };
}

it("a retired target without logging is as specified, and so is the rest", async () => {
  const { exit, output, errors, aws } = await status(asSpecified, ["--exit-code"]);
  expect({ exit, errors }).toStrictEqual({ exit: 0, errors: "" });
  expect(output).toContain("3 targets: 3 as-specified");
  expect(aws.isClosed()).toBe(true);
});

it("a retired target that logs has drifted, which fails only who asks for it", async () => {
  const logging: FakeAwsAnswers = {
    at: () => ({
      readLoggingConfiguration: () => Promise.resolve(found({ flags, s3: { bucket: "x" } })),
    }),
  };
  const { exit, output } = await status(logging, ["--only", "old/*"]);
  expect(exit).toBe(0);
  expect(output).toContain("retired: logging is on, specified logging is off");
  expect(await status(logging, ["--only", "old/*", "--exit-code"])).toMatchObject({ exit: 1 });
});

it("the role of the spec is assumed with its external id, or the one of the command line", async () => {
  const first = await status(asSpecified, []);
  expect(first.aws.signIns[0]?.role).toStrictEqual({
    roleArn: "arn:aws:iam::111122223333:role/plan",
    externalId: "xyz",
  });
  const second = await status(asSpecified, ["--role-arn", "arn:aws:iam::{account}:role/audit"]);
  expect(second.aws.signIns.map(({ role }) => role?.roleArn)).toStrictEqual([
    "arn:aws:iam::111122223333:role/audit",
    "arn:aws:iam::222233334444:role/audit",
  ]);
});

it("progress is written to a terminal, is gone in the end, and is written nowhere else", async () => {
  const { errors } = await status(asSpecified, [], true);
  expect(errors).toContain("3 of 3 targets");
  expect(errors.endsWith("\r\u001b[2K")).toBe(true);
  expect(await status(asSpecified, [])).toMatchObject({ errors: "" });
});

it("--only keeps what it leaves out from being taken for what no spec owns", async () => {
  const { output } = await status(asSpecified, [
    "--only",
    "*-us-east-1",
    "--regions",
    "all",
    "--format",
    "csv",
  ]);
  const targets = output
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(",")[0]);
  expect(targets).not.toContain("111122223333-eu-west-1");
  expect(targets).toContain("111122223333-eu-west-2");
});

it.each([
  ["--concurrency", "1.5"],
  ["--time-limit", "-1"],
])("%s %s is wrong usage", async (...words) => {
  expect(await status(asSpecified, words)).toMatchObject({ exit: 2, output: "" });
});

it.each([
  ["{acount}", "there is no placeholder {acount}. Did you mean {account}? It takes {account}, "],
  ["{zzzzzzzzzzzzzzzzzz}", "there is no placeholder {zzzzzzzzzzzzzzzzzz}. It takes {account}, "],
])("%s in --role-arn is wrong usage, and nobody is asked", async (placeholder, message) => {
  const words = ["--role-arn", `arn:aws:iam::${placeholder}:role/audit`];
  const { exit, output, errors, aws } = await status(asSpecified, words);
  expect({ exit, output }).toStrictEqual({ exit: 2, output: "" });
  expect(errors).toContain(`bedtrail: --role-arn: ${message}`);
  expect(aws.signIns).toStrictEqual([]);
});

it("doubled braces in --role-arn are literal", async () => {
  const { aws } = await status(asSpecified, ["--role-arn", "arn:aws:iam::1:role/{{acount}}"]);
  expect(aws.signIns[0]?.role?.roleArn).toBe("arn:aws:iam::1:role/{acount}");
});

it("with --deep a setting differs once, and what else is wrong with it is a note", async () => {
  const elsewhere: FakeAwsAnswers = {
    at: () => ({
      readLoggingConfiguration: () => Promise.resolve(found({ flags, s3: { bucket: "other" } })),
    }),
  };
  const words = ["--deep", "--only", "main/*-us-east-1", "--format", "json"];
  const { output } = await status(elsewhere, words);
  const { targets } = JSON.parse(output) as {
    targets: readonly { differences: readonly { setting: string }[]; notes: readonly string[] }[];
  };
  expect(targets[0]?.differences).toStrictEqual([
    {
      setting: "destinations.s3.bucket",
      specified: "acme-111122223333-us-east-1",
      found: "other",
    },
  ]);
  expect(targets[0]?.notes).toStrictEqual([
    'destinations.s3.bucket: acme-111122223333-us-east-1 is specified, and AWS says "no such bucket in this Region"',
  ]);
});

it("a bug at one target is reported after all others are printed, with the code of a bug", async () => {
  const broken: FakeAwsAnswers = {
    at: (account, region, signal) => ({
      ...asSpecified.at?.(account, region, signal),
      ...(region === "eu-west-1" && {
        readLoggingConfiguration: () => {
          throw new TypeError("nobody thought of this");
        },
      }),
    }),
  };
  const { exit, output, errors } = await status(broken, []);
  expect(exit).toBe(70);
  expect(output).toContain("3 targets: 2 as-specified, 1 unreachable");
  expect(errors).toContain("this is a bug in bedtrail");
  expect(errors.match(/TypeError: nobody thought of this/g)).toHaveLength(1);
});
