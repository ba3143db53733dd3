import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runBedtrail, type Finished } from "../examples/built-bedtrail";
import { hashFiles } from "./hash-files";
import { writeLargeSpec } from "./large-spec";

/** A version of a spec, and the output that it has. */
export interface OutputVersion {
  /** The spec, relative to the folder. */
  readonly spec: string;
  readonly hashes: ReadonlyMap<string, string>;
}

/** Makes a folder for specs and outputs: in memory where that can be had, since these tests wait for no disk. */
export function makeScaleFolder(): string {
  const place = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  return mkdtempSync(join(place, "bedtrail-scale-"));
}

/** Runs the built program to its end. */
export function synthesize(folder: string, spec: string, out: string): Finished {
  return runBedtrail(["synth", spec, "--out", out], { workingDirectory: folder });
}

/** Compiles a version of a large spec, of which every file differs from those of other versions. */
export function compileVersion(
  folder: string,
  version: string,
  targetCount: number,
): OutputVersion {
  writeLargeSpec(join(folder, version), { targetCount, expireAfterDays: 30, release: version });
  const spec = `${version}/bedtrail.yaml`;
  const { code, standardError } = synthesize(folder, spec, "whole");
  if (code !== 0) throw new Error(standardError);
  const hashes = hashFiles(join(folder, "whole"));
  rmSync(join(folder, "whole"), { recursive: true });
  return { spec, hashes };
}

/** What Terraform and users keep in the folders of stacks; the text of each file is its path. */
const foreignFiles: readonly string[] = [
  "stacks/100000000000-us-east-1/terraform.tfstate",
  "stacks/100000000000-us-east-1/.terraform/providers/aws",
  "stacks/100000007919-eu-west-1/.terraform.lock.hcl",
  "stacks/100000015838-eu-west-1/mine_override.tf.json",
];

export function putForeignFiles(out: string): void {
  for (const path of foreignFiles) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), path);
  }
}

/** The files of an output folder that are neither as some version has them, nor somebody else's and untouched. */
export function tornFiles(out: string, versions: readonly OutputVersion[]): readonly string[] {
  const changed = foreignFiles.filter((path) => readFileSync(join(out, path), "utf8") !== path);
  const torn = [...hashFiles(out)].filter(
    ([path, hash]) =>
      !foreignFiles.includes(path) &&
      !path.startsWith(".bedtrail-writing") &&
      versions.every(({ hashes }) => hashes.get(path) !== hash),
  );
  return [...changed, ...torn.map(([path]) => path)];
}

/** The files of an output folder that are ours. */
export function hashOwnFiles(out: string): ReadonlyMap<string, string> {
  return new Map([...hashFiles(out)].filter(([path]) => !foreignFiles.includes(path)));
}
