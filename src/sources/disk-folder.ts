import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { describeReadFailure, notAFile } from "./read-failure";
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
        return describeReadFailure(error, resolve(folder, path), name);
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
    return describeReadFailure(error, path, name);
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
      return notAFile(name, status.isDirectory() ? "a folder" : "no regular file");
    }
    if (status.size > maxBytes) return tooLarge(name, status.size, maxBytes);
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

function tooLarge(name: string, size: number, maxBytes: number): ReadFailure {
  return {
    kind: "failure",
    code: "io/too-large",
    message: `"${name}" has ${inMebibytes(size)}; ${inMebibytes(maxBytes)} are allowed.`,
    hint: "Split the file, or keep accounts in an inventory.",
  };
}

/** Rounded up, so that what is too large never looks as if it fitted. */
function inMebibytes(bytes: number): string {
  return `${String(Math.ceil((bytes / 1024 / 1024) * 10) / 10)} MiB`;
}

function outsideFailure(name: string): ReadFailure {
  return {
    kind: "failure",
    code: "io/outside-folder",
    message: `"${name}" is outside the folder of the spec.`,
    hint: "Copy the file into the folder of the spec, or below it.",
  };
}
