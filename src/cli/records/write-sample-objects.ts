import { resolve } from "node:path";
import { writeNewFiles } from "../../files/write-new-files";
import type { SampleOptions } from "../../records/sample/sample-calls";
import { sampleObjects } from "../../records/sample/sample-objects";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";

/** Writes sampled objects below a folder, one folder a bucket. A file that is there already is never replaced. */
export function writeSampleObjects(folder: string, options: SampleOptions, host: Host): ExitCode {
  const root = resolve(host.workingDirectory, folder);
  let written = 0;
  for (const { bucket, key, bytes } of sampleObjects(options)) {
    const result = writeNewFiles(root, [{ path: `${bucket}/${key}`, content: bytes }]);
    if (result.kind !== "written") {
      const failure =
        result.kind === "existing"
          ? `"${result.paths.join(", ")}" is there already, and sample replaces no file.`
          : `"${result.path}" cannot be written (${result.reason}).`;
      host.standardError.write(`bedtrail: ${failure}\n`);
      return exitCode.wrongUsage;
    }
    written += 1;
  }
  host.standardError.write(`Wrote ${String(written)} objects to ${folder}.\n`);
  return exitCode.done;
}
