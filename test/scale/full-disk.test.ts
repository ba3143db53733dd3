import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
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

const folder = makeScaleFolder();
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Runs a script where `disk` is a small file system of its own, which nobody else sees and which is gone with the
 * script. It lies in memory, in a mount namespace: https://man7.org/linux/man-pages/man1/unshare.1.html
 */
function withSmallDisk(
  kibibytes: number,
  script: string,
): { readonly status: number | null; readonly stderr: string } {
  mkdirSync(at("disk"), { recursive: true });
  const mount = `mount -t tmpfs -o size=${String(kibibytes)}k tmpfs disk`;
  return spawnSync("unshare", ["--mount", "--map-root-user", "sh", "-euc", `${mount}\n${script}`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...programs },
  });
}

const programs = { NODE: process.execPath, PROGRAM: join(packageFolder, "dist/cli/main.js") };
const canMount = withSmallDisk(64, "true").status === 0;
const title = `a disk that is full or read-only${canMount ? "" : " (skipped: nothing can be mounted here)"}`;
if (!canMount) {
  // In a file whose tests are all skipped Jest prints no names, and cleans nothing up.
  process.stderr.write(`${title}\n`);
  rmSync(folder, { recursive: true });
}

(canMount ? describe : describe.skip)(title, () => {
  let before: OutputVersion;
  let after: OutputVersion;

  beforeAll(() => {
    [before, after] = [compileVersion(folder, "v0", 150), compileVersion(folder, "v1", 300)];
    synthesize(folder, before.spec, "before");
    putForeignFiles(at("before"));
  }, 60_000);

  test("full in the middle of a run: an error, whole files, and the next run repairs the rest", () => {
    const run = withSmallDisk(
      3 * 1024,
      `cp -a before/. disk
      set +e; "$NODE" "$PROGRAM" synth v1/bedtrail.yaml --out disk 2>errors; echo $? >code; set -e
      cp -a disk full
      mount -o remount,size=30m disk
      "$NODE" "$PROGRAM" synth v1/bedtrail.yaml --out disk
      cp -a disk repaired`,
    );
    expect({ status: run.status, stderr: run.stderr }).toMatchObject({ status: 0 });
    expect(readFileSync(at("code"), "utf8")).toBe("2\n");
    expect(readFileSync(at("errors"), "utf8")).toContain('"disk" cannot be written (ENOSPC).');
    expect(tornFiles(at("full"), [before, after])).toEqual([]);
    const changed = [...hashOwnFiles(at("full"))].filter(
      ([path, hash]) => after.hashes.get(path) === hash,
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(after.hashes.size);
    expect(hashOwnFiles(at("repaired"))).toEqual(after.hashes);
    expect(tornFiles(at("repaired"), [after])).toEqual([]);
  }, 60_000);

  test("not writable: an error, and nothing is touched", () => {
    const run = withSmallDisk(
      30 * 1024,
      `cp -a before/. disk
      mount -o remount,ro disk
      set +e; "$NODE" "$PROGRAM" synth v1/bedtrail.yaml --out disk 2>errors; echo $? >code; set -e
      cp -a disk untouched`,
    );
    expect({ status: run.status, stderr: run.stderr }).toMatchObject({ status: 0 });
    expect(readFileSync(at("code"), "utf8")).toBe("2\n");
    expect(readFileSync(at("errors"), "utf8")).toContain('"disk" cannot be written (EROFS).');
    expect(hashOwnFiles(at("untouched"))).toEqual(before.hashes);
    expect(tornFiles(at("untouched"), [before])).toEqual([]);
  }, 60_000);
});
