import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { ReadBytes, ReadFailure, SourceFolder } from "./source-folder";

/** Makes a source folder of a folder on disk. Paths that leave it, also through links, are refused. */
export function createDiskFolder(folder: string, workingDirectory: string): SourceFolder {
  const displayName = (path: string): string =>
    relative(workingDirectory, resolve(folder, path)).split(sep).join("/");
  return {
    displayName,
    read(path, maxBytes) {
      const name = displayName(path);
      try {
        if (isOutside(folder, resolve(folder, path))) return outsideFailure(name);
        const real = realpathSync(resolve(folder, path));
        if (isOutside(realpathSync(folder), real)) return outsideFailure(name);
        return readBounded(real, name, maxBytes);
      } catch (error) {
        return readFailure(error as NodeJS.ErrnoException, name);
      }
    },
  };
}

/** Reads a file that the user named on the command line: it may be anywhere, and may be a link. */
export function readNamedFile(
  path: string,
  name: string,
  maxBytes: number,
): ReadBytes | ReadFailure {
  try {
    return readBounded(path, name, maxBytes);
  } catch (error) {
    return readFailure(error as NodeJS.ErrnoException, name);
  }
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function readBounded(path: string, name: string, maxBytes: number): ReadBytes | ReadFailure {
  // Not blocking: opening a pipe for reading would otherwise wait for a writer.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) {
      const found = status.isDirectory() ? "a folder" : "no regular file";
      return failure("io/not-a-file", `"${name}" is ${found}.`, "Name a file.");
    }
    if (status.size > maxBytes) {
      return failure(
        "io/too-large",
        `"${name}" has ${String(status.size)} bytes; ${String(maxBytes)} are allowed.`,
        "Split the file, or keep accounts in an inventory.",
      );
    }
    const bytes = Buffer.alloc(status.size);
    let filled = 0;
    while (filled < bytes.length) {
      const count = readSync(descriptor, bytes, filled, bytes.length - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return { kind: "bytes", bytes: bytes.subarray(0, filled) };
  } finally {
    closeSync(descriptor);
  }
}

function outsideFailure(name: string): ReadFailure {
  return failure(
    "io/outside-folder",
    `"${name}" is outside the folder of the spec.`,
    "Copy the file into the folder of the spec, or below it.",
  );
}

function readFailure(error: NodeJS.ErrnoException, name: string): ReadFailure {
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return failure("io/not-found", `There is no file "${name}".`, "Check the path.");
    case "EISDIR":
      return failure("io/not-a-file", `"${name}" is a folder.`, "Name a file.");
    case undefined:
      throw error;
    default:
      return failure(
        "io/not-readable",
        `"${name}" cannot be read (${error.code}).`,
        "Check its permissions.",
      );
  }
}

function failure(code: ReadFailure["code"], message: string, hint: string): ReadFailure {
  return { kind: "failure", code, message, hint };
}
