import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { run } from "../../src/cli/run";
import type { Review } from "../../src/review/review";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { planOf } from "../review/plan-of";
import { createFakeHost, type FakeHost } from "./fake-host";

const shorter = {
  address: "aws_cloudwatch_log_group.logs",
  before: { retention_in_days: 365 },
  after: { retention_in_days: 30 },
};
const plan = JSON.stringify(planOf("111122223333", "us-east-1", [shorter]));

function makeFolder(): string {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, "plans/deeper"), { recursive: true });
  writeFileSync(join(folder, "plans/one.json"), plan);
  writeFileSync(join(folder, "plans/deeper/two.json.gz"), gzipSync(plan));
  return folder;
}

async function review(
  words: readonly string[],
  standardInput = "",
): Promise<FakeHost & { readonly exit: number }> {
  const host = createFakeHost(makeFolder(), { standardInput });
  return { ...host, exit: await run(["review", ...words], host) };
}

it("reads folders, gzipped files and what is piped in, each once", async () => {
  const words = ["plans", "plans/one.json", "-", "--format", "json"];
  const { standardOutput, exit } = await review(words, plan);
  const { groups } = JSON.parse(standardOutput.text()) as Review;
  expect(groups.flatMap(({ targets }) => targets.map(({ file }) => file))).toStrictEqual([
    "plans/deeper/two.json.gz",
    "plans/one.json",
    "stdin",
  ]);
  expect(exit).toBe(0);
});

it("fails on a risk only where it is asked to", async () => {
  expect((await review(["plans", "--fail-on", "high"])).exit).toBe(0);
  expect((await review(["plans", "--fail-on", "medium"])).exit).toBe(1);
});

it("goes on after a file that is no plan, and fails", async () => {
  const { standardOutput, standardError, exit } = await review(["plans", "-"], "no plan");
  expect(standardOutput.text()).toContain("medium  log group retention 365 -> 30 days");
  expect(standardOutput.text()).toContain("1 target failed to plan: stdin");
  expect(standardError.text()).toContain('plan/not-json: "stdin" is not JSON.');
  expect(exit).toBe(1);
});

it("names a file that is not there, and ends as for wrong usage", async () => {
  const { standardError, exit } = await review(["plans", "missing.json"]);
  expect(standardError.text()).toContain('io/not-found: There is no file "missing.json".');
  expect(exit).toBe(2);
});

const twoTargets = `version: 1
name: acme
dataTypes: none
destinations: { s3: {} }
targets:
  - { name: main, accounts: ["111122223333", "222233334444"], regions: [us-east-1] }
`;

it("says what of a spec has no plan, what is planned twice and what is of no target, and does not fail", async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "bedtrail.yaml"), twoTargets);
  const other = JSON.stringify(planOf("999988887777", "us-east-1", []));
  writeFileSync(join(folder, "plans/other.json"), other);
  const hold = async (...words: readonly string[]) => {
    const host = createFakeHost(folder);
    const exit = await run(["review", ...words, "--spec", "bedtrail.yaml"], host);
    return { exit, output: host.standardOutput.text(), errors: host.standardError.text() };
  };
  const { exit, output, errors } = await hold("plans", "--format", "json", "--fail-on", "high");
  expect(exit).toBe(0);
  const { coverage, groups, totals } = JSON.parse(output) as Review;
  expect(coverage).toStrictEqual({
    stacks: 2,
    missing: ["222233334444-us-east-1"],
    ofNoStack: ["plans/other.json"],
    repeated: [
      { id: "111122223333-us-east-1", files: ["plans/deeper/two.json.gz", "plans/one.json"] },
    ],
  });
  expect(groups.map(({ targets }) => targets.length)).toStrictEqual([2, 1]);
  expect(totals.targets).toBe(3);
  expect(errors).toContain("1 of 2 stacks of the spec has no plan here: 222233334444-us-east-1.");
  expect(errors).toContain("1 plan is of no stack of the spec: plans/other.json.");
  expect(errors).toContain(
    "1 stack has more than one plan here: 111122223333-us-east-1 (plans/deeper/two.json.gz, plans/one.json).",
  );
  const markdown = (await hold("plans", "--format", "markdown")).output;
  expect(markdown).toContain("<summary>1 of 2 stacks of the spec has no plan here.</summary>");
  expect(markdown).toContain("### 1 target changes (2 plans)");
  const page = (await hold("plans", "--format", "html")).output;
  expect(page).toContain("<summary>1 plan is of no stack of the spec.</summary>");
  const fitting = await hold("plans/one.json");
  expect(fitting.errors).not.toMatch(/of-no-stack|same-stack/);
});

it("wants to know what to review", async () => {
  expect((await review([])).exit).toBe(2);
});
