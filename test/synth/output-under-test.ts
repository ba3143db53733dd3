import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { StackFiles } from "../../src/synth/stack-files";
import { writeOutput, type WrittenOutput } from "../../src/synth/write-output";

/** An output folder on disk, by paths relative to it. */
export interface OutputUnderTest {
  readonly path: string;
  /** `<code> | <message> | <targets>` of all that was reported. */
  readonly reported: readonly string[];
  readonly at: (path: string) => string;
  readonly read: (path: string) => string;
  /** Writes a file that is not ours. */
  readonly put: (path: string, text: string) => void;
  /** Every file below the folder. */
  readonly allFiles: () => readonly string[];
  /** What changes when a file is written or replaced. */
  readonly identity: (path: string) => unknown;
  readonly write: (stacks: Iterable<StackFiles>, allNames?: readonly string[]) => WrittenOutput;
}

const folders: string[] = [];

/** Makes an empty output folder that is gone after the test. */
export function makeOutput(): OutputUnderTest {
  const path = mkdtempSync(join(tmpdir(), "bedtrail-"));
  folders.push(path);
  const reported: string[] = [];
  const at = (file: string): string => join(path, file);
  return {
    path,
    reported,
    at,
    read: (file) => readFileSync(at(file), "utf8"),
    put: (file, text) => {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    allFiles: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(path.length + 1))
        .sort(),
    identity: (file) => {
      const { ino, mtimeMs, ctimeMs } = statSync(at(file));
      return { ino, mtimeMs, ctimeMs };
    },
    write: (stacks, allNames) => {
      const names = allNames ?? [...stacks].map(({ stack }) => stack);
      const report = (code: string, details: ReportedDetails): void => {
        reported.push([code, details.message, ...(details.targets ?? [])].join(" | "));
      };
      return writeOutput({ path, name: "out", report }, stacks, names);
    },
  };
}

interface ReportedDetails {
  readonly message: string;
  readonly targets?: readonly string[];
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A stack's file with our mark, and files that are copied beside it. */
export function stackOf(
  stack: string,
  text: string,
  copied: Readonly<Record<string, string>> = {},
): StackFiles {
  const names = Object.keys(copied);
  const mark = { formatVersion: "1", ...(names.length === 0 ? {} : { files: names }) };
  const main = JSON.stringify({ "//": { bedtrail: mark }, text });
  return { stack, files: new Map([["cdk.tf.json", main], ...Object.entries(copied)]) };
}
