import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../diagnostics/collector";
import { openAtomicFiles, type AtomicFiles } from "./atomic-files";
import { printManifest, stackFileName } from "./manifest";
import { readMark } from "./mark";
import type { StackFiles } from "./stack-files";

/** What a run did to the output folder, in stacks. */
export interface WrittenOutput {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: readonly string[];
}

/** The output folder, how a user reads its name, and where mistakes go. */
export interface OutputFolder {
  readonly path: string;
  readonly name: string;
  readonly report: Report;
}

/**
 * Brings the output folder up to date: changed files replaced, unchanged ones untouched, files of vanished
 * stacks removed, the manifest last.
 *
 * Only files that carry our mark, or that a mark lists, are ever changed or removed.
 */
export function writeOutput(
  folder: OutputFolder,
  stacks: Iterable<StackFiles>,
  allStackNames: readonly string[],
): WrittenOutput {
  const files = openAtomicFiles(folder.path);
  let written = 0;
  let unchanged = 0;
  try {
    for (const stack of stacks) {
      if (updateStack(folder, files, stack)) written += 1;
      else unchanged += 1;
    }
    const removed = removeVanished(folder.path, new Set(allStackNames));
    replaceIfChanged(files, join(folder.path, "manifest.json"), printManifest(allStackNames));
    return { written, unchanged, removed };
  } finally {
    files.finish();
  }
}

/** Whether anything of the stack changed. */
function updateStack(folder: OutputFolder, files: AtomicFiles, stack: StackFiles): boolean {
  const path = join(folder.path, "stacks", stack.stack);
  const changed = [...stack.files].filter(([name, content]) => differs(join(path, name), content));
  if (changed.length === 0) return false;
  const ours = readOwnNames(path);
  const foreign = changed.filter(
    ([name]) => !ours.includes(name) && readOrNothing(join(path, name)),
  );
  for (const [name] of foreign) reportForeign(folder, `stacks/${stack.stack}/${name}`);
  if (foreign.length > 0) return false;
  // The stack's file lists what is ours: stale files go before it changes, new ones come after it.
  for (const name of ours) {
    if (!stack.files.has(name)) rmSync(join(path, name), { force: true });
  }
  for (const [name, content] of changed) files.replace(join(path, name), content);
  return true;
}

function reportForeign({ name, report }: OutputFolder, file: string): void {
  report("output/foreign-file", {
    message: `"${name}/${file}" was not written by bedtrail, so it is not replaced.`,
    hint: "Move the file away, or choose another folder with `--out`.",
  });
}

/** A vanished stack loses our files; its folder goes only if nothing else is in it. */
function removeVanished(folder: string, stackNames: ReadonlySet<string>): readonly string[] {
  return listFolders(join(folder, "stacks")).filter((name) => {
    if (stackNames.has(name)) return false;
    const path = join(folder, "stacks", name);
    const ours = readOwnNames(path);
    for (const file of [...ours].reverse()) rmSync(join(path, file), { force: true });
    if (ours.length > 0 && readdirSync(path).length === 0) rmdirSync(path);
    return ours.length > 0;
  });
}

/** The names of our files in a stack's folder; none where the folder is not ours. */
function readOwnNames(path: string): readonly string[] {
  const stackText = readOrNothing(join(path, stackFileName));
  return stackText === undefined ? [] : (readMark(stackText.toString("utf8")) ?? []);
}

function replaceIfChanged(files: AtomicFiles, path: string, content: string): void {
  if (differs(path, content)) files.replace(path, content);
}

function differs(path: string, content: string | Buffer): boolean {
  const found = readOrNothing(path);
  return found?.equals(Buffer.from(content)) !== true;
}

function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function listFolders(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
