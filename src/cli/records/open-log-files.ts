import { relative, resolve, sep } from "node:path";
import type { LogFile } from "../../records/check/check-file";
import { keyKind, type KeyKind } from "../../records/key-kind";
import { listFiles } from "../../sources/list-files";
import { readChunks } from "../../sources/read-chunks";
import type { Host } from "../host";
import { standardInputPath } from "../standard-input-path";

export interface OpenedLogFiles {
  readonly files: readonly LogFile[];
  /** Of folders what is no log, by number. */
  readonly leftOut: Readonly<Record<Exclude<KeyKind, "log">, number>>;
}

/**
 * The log files that a user named: files as they are, of folders what is a log in Bedrock's layout, and standard
 * input for `-`. None is opened before its turn.
 */
export function openLogFiles(paths: readonly string[], host: Host): OpenedLogFiles {
  const leftOut = { body: 0, "permission-check": 0 };
  const files = paths.flatMap((path): readonly LogFile[] => {
    if (path === standardInputPath)
      return [{ name: "stdin", path, chunks: host.readStandardInput() }];
    const absolute = resolve(host.workingDirectory, path);
    const inFolder = listFiles(absolute);
    if (inFolder === undefined) return [openFile(absolute, host)];
    return inFolder.flatMap((file) => {
      const kind = keyKind(withSlashes(relative(absolute, file)));
      if (kind === "log") return [openFile(file, host)];
      leftOut[kind] += 1;
      return [];
    });
  });
  return { files, leftOut };
}

function openFile(path: string, { workingDirectory }: Host): LogFile {
  const name = withSlashes(relative(workingDirectory, path));
  return { name, path, chunks: readChunks(path) };
}

function withSlashes(path: string): string {
  return path.split(sep).join("/");
}
