import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../diagnostics/collector";
import { findConflictMarker } from "../diagnostics/find-conflict-marker";
import { openAtomicFiles, type AtomicFiles } from "../files/atomic-files";
import { readOrNothing } from "../files/read-or-nothing";
import type { StackDependencies } from "../resolve/stack-dependencies";
import { describeVanished } from "./describe-vanished";
import { importsFileName } from "./imports-file";
import { listedStacks, manifestFileName, printManifest, stackFileName } from "./manifest";
import { isRetired } from "./mark";
import type { StackFiles } from "./stack-files";
import { listStackFolders, readOwnNames, stackFolder } from "./stack-folders";

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
  dependencies: StackDependencies = new Map(),
): WrittenOutput {
  const files = openAtomicFiles(folder.path);
  let written = 0;
  let unchanged = 0;
  try {
    for (const stack of stacks) {
      if (updateStack(folder, files, stack)) written += 1;
      else unchanged += 1;
    }
    const removed = removeVanished(folder, new Set(allStackNames));
    updateManifest(folder, files, printManifest(allStackNames, dependencies));
    return { written, unchanged, removed };
  } finally {
    files.finish();
  }
}

/** Whether anything of the stack changed. */
function updateStack(folder: OutputFolder, files: AtomicFiles, stack: StackFiles): boolean {
  const path = stackFolder(folder.path, stack.stack);
  if (files.createFolder(path)) {
    for (const [name, content] of stack.files) files.replace(join(path, name), content);
    return true;
  }
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
    if (!stack.files.has(name) && !isKept(name, stack)) rmSync(join(path, name), { force: true });
  }
  for (const [name, content] of changed) files.replace(join(path, name), content);
  return true;
}

/** Imports stay until somebody removes them, unless their addresses go: a retired stack has none left. */
function isKept(name: string, { files }: StackFiles): boolean {
  return name === importsFileName && !isRetired(String(files.get(stackFileName)));
}

/** Says that a file stays as it is because somebody else wrote it. */
export function reportForeign({ path, name, report }: OutputFolder, file: string): void {
  const text = readOrNothing(join(path, file))?.toString("utf8") ?? "";
  const isConflict = findConflictMarker(text) !== undefined;
  const reason = isConflict ? "has a merge conflict of git in it" : "was not written by bedtrail";
  report("output/foreign-file", {
    message: `"${name}/${file}" ${reason}, so it is not replaced.`,
    hint: isConflict
      ? "Take either side of the file, as by `git checkout --ours`, and run `bedtrail synth` again, which brings it up to date."
      : "Move the file away, or choose another folder with `--out`.",
  });
}

/** A vanished stack loses our files; its folder goes only if nothing else is in it. */
function removeVanished(folder: OutputFolder, stackNames: ReadonlySet<string>): readonly string[] {
  return listStackFolders(folder.path).filter((name) => {
    if (stackNames.has(name)) return false;
    const path = stackFolder(folder.path, name);
    const ours = readOwnNames(path);
    if (ours.length > 0) reportVanished(folder, name);
    for (const file of [...ours].reverse()) rmSync(join(path, file), { force: true });
    if (ours.length > 0 && readdirSync(path).length === 0) rmdirSync(path);
    return ours.length > 0;
  });
}

/** Nothing destroys a stack that is no longer there, unless it had been retired before. */
function reportVanished({ path, name, report }: OutputFolder, stack: string): void {
  const text = readOrNothing(join(stackFolder(path, stack), stackFileName));
  if (text === undefined || isRetired(text.toString("utf8"))) return;
  const { what, hint } = describeVanished(stack);
  report("output/vanished-stack", {
    message: `The stack "${stack}" in "${name}" ${what}.`,
    hint,
    targets: [stack],
  });
}

function updateManifest(folder: OutputFolder, files: AtomicFiles, manifest: string): void {
  const path = join(folder.path, manifestFileName);
  const found = readOrNothing(path);
  if (found?.equals(Buffer.from(manifest)) === true) return;
  if (found !== undefined && isForeignManifest(folder.path, found.toString("utf8"))) {
    reportForeign(folder, manifestFileName);
  } else {
    files.replace(path, manifest);
  }
}

/** No manifest of CDKTF's at all, or that of another program, which lists stacks without our mark. */
function isForeignManifest(outputFolder: string, text: string): boolean {
  const stacks = listedStacks(text);
  return stacks === undefined || stacks.some((stack) => hasForeignStack(outputFolder, stack));
}

function hasForeignStack(outputFolder: string, stack: string): boolean {
  const path = stackFolder(outputFolder, stack);
  return readOrNothing(join(path, stackFileName)) !== undefined && readOwnNames(path).length === 0;
}

function differs(path: string, content: string | Buffer): boolean {
  const found = readOrNothing(path);
  return found?.equals(Buffer.from(content)) !== true;
}
