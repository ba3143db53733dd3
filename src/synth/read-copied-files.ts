import type { Report } from "../diagnostics/collector";
import { baseName, lockFileName } from "../resolve/copied-file-names";
import type { CopiedFiles, ResolvedSettings } from "../resolve/target";
import type { SourceFolder } from "../sources/source-folder";

/** The files that each settings copy into their stacks, by the name that they have there. */
export type CopiedContents = ReadonlyMap<ResolvedSettings, ReadonlyMap<string, Buffer>>;

const maxCopiedBytes = 4 * 1024 * 1024;

/** Reads every copied file before anything is written, so that a missing one leaves the output as it was. */
export function readCopiedFiles(
  settings: Iterable<ResolvedSettings>,
  folder: SourceFolder,
  report: Report,
): CopiedContents | undefined {
  const contents = new Map<ResolvedSettings, ReadonlyMap<string, Buffer>>();
  let isComplete = true;
  for (const resolved of settings) {
    const files = new Map<string, Buffer>();
    for (const { name, path } of copies(resolved.copiedFiles)) {
      const result = folder.read(path, maxCopiedBytes);
      if (result.kind === "bytes") {
        files.set(name, result.bytes);
      } else {
        isComplete = false;
        report(result.code, { message: result.message, hint: result.hint });
      }
    }
    contents.set(resolved, files);
  }
  return isComplete ? contents : undefined;
}

function copies({ lockFile, include }: CopiedFiles): readonly { name: string; path: string }[] {
  const included = include.map((path) => ({ name: baseName(path), path }));
  return lockFile === undefined ? included : [{ name: lockFileName, path: lockFile }, ...included];
}
