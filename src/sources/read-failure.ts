import { lstatSync, readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { suggest } from "../diagnostics/suggest";
import type { ReadFailure } from "./source-folder";
import { errorCode } from "../files/error-code";

/** In folders with more files a look around would not be cheap. */
const mostNeighbours = 1000;

/**
 * Why the operating system would not read a file, as a diagnostic. Any other error is a bug, and is thrown.
 *
 * Codes: https://nodejs.org/api/errors.html#common-system-errors
 */
export function describeReadFailure(error: unknown, path: string, name: string): ReadFailure {
  const code = errorCode(error) ?? "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return notFound(path, name);
    case "ENAMETOOLONG":
    case "ERR_INVALID_ARG_VALUE":
      return failure(
        "io/not-found",
        `"${name}" is no path that a file can have.`,
        "Check the path.",
      );
    case "EISDIR":
      return notAFile(name, "a folder");
    case "ENXIO":
      return notAFile(name, "no regular file");
    case "ELOOP":
      return failure(
        "io/not-readable",
        `"${name}" is a link that leads back to itself.`,
        "Mend the link.",
      );
    case "EACCES":
    case "EPERM":
      return failure(
        "io/not-readable",
        `"${name}" may not be read by this user (${code}).`,
        "Check its permissions, and those of its folder.",
      );
    default:
      if (!/^E[A-Z0-9]+$/.test(code)) throw error;
      return failure("io/not-readable", `"${name}" cannot be read (${code}).`, "Check the file.");
  }
}

/** A path that names something else than a file: a folder, a pipe, a device. */
export function notAFile(name: string, found: string): ReadFailure {
  return failure("io/not-a-file", `"${name}" is ${found}.`, "Name a file.");
}

function notFound(path: string, name: string): ReadFailure {
  const near = suggest(basename(path), neighbours(path)).map((file) => `"${file}"`);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Check the path.";
  return isLink(path)
    ? failure("io/not-found", `"${name}" is a link to a file that is not there.`, "Mend the link.")
    : failure("io/not-found", `There is no file "${name}".`, hint);
}

function neighbours(path: string): readonly string[] {
  try {
    const names = readdirSync(dirname(path));
    return names.length > mostNeighbours ? [] : names;
  } catch {
    return [];
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function failure(code: ReadFailure["code"], message: string, hint: string): ReadFailure {
  return { kind: "failure", code, message, hint };
}
