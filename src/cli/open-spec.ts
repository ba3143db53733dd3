import { basename, dirname, relative, resolve, sep } from "node:path";
import type { SpecSource } from "../load-spec";
import { createDiskFolder, readNamedFile } from "../sources/disk-folder";
import type { Host } from "./host";

export const maxSpecBytes = 1024 * 1024;

export const defaultSpecName = "bedtrail.yaml";

/** Opens the spec that a user named, relative to the working directory. */
export function openSpec(path: string, { workingDirectory }: Host): SpecSource {
  const absolute = resolve(workingDirectory, path);
  const name = relative(workingDirectory, absolute).split(sep).join("/") || basename(absolute);
  return {
    name,
    content: readNamedFile(absolute, name, maxSpecBytes),
    folder: createDiskFolder(dirname(absolute), workingDirectory),
  };
}
