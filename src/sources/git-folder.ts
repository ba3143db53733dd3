import { execFileSync } from "node:child_process";
import { posix, relative, sep } from "node:path";
import type { ReadBytes, ReadFailure, SourceFolder } from "./source-folder";

/** A commit of the git repository around a folder. */
export interface GitCommit {
  readonly id: string;
  /** The folder's path inside the repository, with `/`; empty for its root. */
  readonly folderInRepository: string;
  readonly folder: string;
  readonly ref: string;
}

/** Finds the commit that a ref means; nothing where the folder is in no repository or the ref is unknown. */
export function findCommit(folder: string, ref: string): GitCommit | undefined {
  const id = git(folder, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${ref}^{commit}`,
  ]);
  const prefix = git(folder, ["rev-parse", "--show-prefix"]);
  if (id === undefined || prefix === undefined) return undefined;
  const folderInRepository = prefix.toString("utf8").trim().replace(/\/$/, "");
  return { id: id.toString("utf8").trim(), folderInRepository, folder, ref };
}

/** A source folder as it was at a commit. Links are not followed: a link's blob is the path that it leads to. */
export function createGitFolder(commit: GitCommit, workingDirectory: string): SourceFolder {
  const displayName = (path: string): string =>
    `${commit.ref}:${relative(workingDirectory, posix.join(commit.folder, path)).split(sep).join("/")}`;
  return {
    displayName,
    read: (path, maxBytes) => readBlob(commit, path, displayName(path), maxBytes),
  };
}

function readBlob(
  commit: GitCommit,
  path: string,
  name: string,
  maxBytes: number,
): ReadBytes | ReadFailure {
  const inRepository = posix.join(commit.folderInRepository, path);
  if (isOutside(commit.folderInRepository, inRepository)) {
    return failure("io/outside-folder", `"${name}" is outside the folder of the spec.`);
  }
  const object = `${commit.id}:${inRepository}`;
  const size = git(commit.folder, ["cat-file", "-s", object]);
  if (size === undefined) return failure("io/not-found", `There is no file "${name}".`);
  if (Number(size.toString("utf8")) > maxBytes) {
    return failure("io/too-large", `"${name}" has more than ${String(maxBytes)} bytes.`);
  }
  const bytes = git(commit.folder, ["cat-file", "blob", object], maxBytes);
  if (bytes === undefined) return failure("io/not-a-file", `"${name}" is no file.`);
  return { kind: "bytes", bytes };
}

function isOutside(folder: string, path: string): boolean {
  const way = posix.relative(folder, path);
  return way === ".." || way.startsWith("../") || posix.isAbsolute(way);
}

/** What git prints; nothing where it fails, or is not there. */
function git(folder: string, words: readonly string[], maxBytes = 1024): Buffer | undefined {
  try {
    return execFileSync("git", ["-C", folder, ...words], {
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: maxBytes + 1024,
    });
  } catch {
    return undefined;
  }
}

function failure(code: ReadFailure["code"], message: string): ReadFailure {
  return { kind: "failure", code, message, hint: "Check the ref and the path." };
}
