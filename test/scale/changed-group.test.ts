import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { runInFolder, type Outcome } from "../cli/run-in-folder";
import { writeLargeSpec } from "./large-spec";
import { makeScaleFolder } from "./output-versions";

interface TargetList {
  readonly targets: readonly {
    readonly id: string;
    readonly group: string;
    readonly change?: string;
    readonly reasons?: readonly string[];
  }[];
}

const folder = makeScaleFolder();

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function git(...words: readonly string[]): void {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  execFileSync("git", [...identity, ...words], { cwd: folder, stdio: "ignore" });
}

async function bedtrail(...words: readonly string[]): Promise<Outcome> {
  const outcome = await runInFolder(folder, words);
  if (outcome.exit !== 0) throw new Error(outcome.errors);
  return outcome;
}

async function list(...words: readonly string[]): Promise<TargetList["targets"]> {
  const { output } = await bedtrail("targets", "--format", "json", ...words);
  return (JSON.parse(output) as TargetList).targets;
}

beforeAll(async () => {
  writeLargeSpec(folder, { targetCount: 10_000, expireAfterDays: 30 });
  git("init");
  git("add", "bedtrail.yaml", "accounts.json");
  git("commit", "--message", "before");
  await bedtrail("synth");
  writeLargeSpec(folder, { targetCount: 10_000, expireAfterDays: 31 });
}, 60_000);

describe("a change in one of three groups of 10,000 targets", () => {
  test.each([
    ["a git ref", "HEAD", "destinations.s3.lifecycle.expireAfterDays: 30 -> 31"],
    ["an output folder", "cdktf.out", "aws_s3_bucket_lifecycle_configuration.logs"],
  ])(
    "lists exactly the targets of that group, from %s",
    async (_what, from, reason) => {
      const inGroup = (await list()).filter(({ group }) => group === "bucket");
      const changes = await list("--changed-from", from);
      expect(changes.map(({ id }) => id)).toEqual(inGroup.map(({ id }) => id));
      expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(["changed"]));
      expect(new Set(changes.flatMap(({ reasons }) => reasons))).toEqual(new Set([reason]));
    },
    60_000,
  );
});
