import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeOutput } from "../../src/synth/write-output";
import { temporaryFolder } from "./temporary-folder";
import { stackCount, stackVersion } from "./two-versions";

const temporary = temporaryFolder();

const versions = [0, 1].map((version) =>
  Array.from({ length: stackCount }, (_, index) => stackVersion(index, version)),
);

/** Lets another process write the folder over and over, and kills it in the middle. */
async function writeUntilKilled(delayMs: number): Promise<void> {
  const child = fork(join(__dirname, "endless-writer.cjs"), [temporary.path], { execArgv: [] });
  const ended = once(child, "exit");
  await once(child, "message");
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  child.kill("SIGKILL");
  const [code, signal] = (await ended) as [number | null, string | null];
  expect({ code, signal }).toEqual({ code: null, signal: "SIGKILL" });
}

/** The files of a stack's folder that are in neither version. */
function tornFiles(index: number): readonly string[] {
  const stacks = versions.flatMap((stacksOfVersion) => stacksOfVersion[index] ?? []);
  const path = join(temporary.path, "stacks", stacks[0]?.stack ?? "");
  return readdirSync(path).filter((name) => {
    const text = readFileSync(join(path, name), "utf8");
    return name !== "terraform.tfstate" && stacks.every(({ files }) => files.get(name) !== text);
  });
}

describe("a run that is killed at any moment", () => {
  test.each([1, 3, 6, 10, 15, 21, 28, 36])(
    "leaves whole files and the user's own, and the next run repairs the rest (%i)",
    async (delayMs) => {
      const statePath = join(temporary.path, "stacks/stack-7/terraform.tfstate");
      mkdirSync(join(statePath, ".."), { recursive: true });
      writeFileSync(statePath, "state");
      await writeUntilKilled(delayMs);
      const indexes = Array.from({ length: stackCount }, (_, index) => index);
      expect(indexes.flatMap(tornFiles)).toEqual([]);
      expect(readFileSync(statePath, "utf8")).toBe("state");
      repair();
    },
  );
});

function repair(): void {
  const [wanted = []] = versions;
  const report = (code: string): void => {
    throw new Error(code);
  };
  const names = wanted.map(({ stack }) => stack);
  writeOutput({ path: temporary.path, name: "out", report }, wanted, names);
  expect(readdirSync(temporary.path).sort()).toEqual(["manifest.json", "stacks"]);
  for (const { stack, files } of wanted) {
    const path = join(temporary.path, "stacks", stack);
    const found = readdirSync(path).filter((name) => name !== "terraform.tfstate");
    expect(found.sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(join(path, name), "utf8")).toBe(text);
  }
}
