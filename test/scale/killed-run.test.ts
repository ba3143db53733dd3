import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../examples/built-bedtrail";
import {
  compileVersion,
  hashOwnFiles,
  makeScaleFolder,
  putForeignFiles,
  synthesize,
  tornFiles,
  type OutputVersion,
} from "./output-versions";

const targetCount = 10_000;
const killCount = 20;
const killsBetweenRepairs = 4;

const folder = makeScaleFolder();
const out = join(folder, "out");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a synth and kills it some time after it began to write; whether it was still running. */
async function killAfter(milliseconds: number, spec: string): Promise<boolean> {
  const before = lastWrite();
  const program = join(packageFolder, "dist/cli/main.js");
  const child = spawn(process.execPath, [program, "synth", spec, "--out", "out"], {
    cwd: folder,
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  while ((lastWrite() ?? before) === before && child.exitCode === null) await sleep(1);
  await sleep(milliseconds);
  child.kill("SIGKILL");
  const [, signal] = (await ended) as [number | null, string | null];
  return signal === "SIGKILL";
}

/** When the temporary folder, which a killed run leaves behind, was last made or written to. */
function lastWrite(): number | undefined {
  return statSync(join(out, ".bedtrail-writing"), { throwIfNoEntry: false })?.ctimeMs;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test("10,000 targets that are killed while they are written are whole files, old or new, each time", async () => {
  const versions = ["v0", "v1"].map((name) => compileVersion(folder, name, targetCount));
  const [first, second] = versions as [OutputVersion, OutputVersion];
  expect(synthesize(folder, first.spec, "out").code).toBe(0);
  putForeignFiles(out);
  let killed = 0;
  for (let run = 1; run <= killCount; run += 1) {
    // By turns towards each version, a little later each time.
    const wanted = run % 2 === 0 ? first : second;
    if (await killAfter(run * 10, wanted.spec)) killed += 1;
    expect(tornFiles(out, versions)).toEqual([]);
    if (run % killsBetweenRepairs !== 0) continue;
    expect(synthesize(folder, wanted.spec, "out").code).toBe(0);
    expect(hashOwnFiles(out)).toEqual(wanted.hashes);
    expect(tornFiles(out, [wanted])).toEqual([]);
  }
  // A machine that writes it all within the delay proves nothing.
  expect(killed).toBeGreaterThan(killCount / 2);
}, 600_000);
