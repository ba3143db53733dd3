import type { ReportAt } from "../../parse/place-reports";
import type { SourceFolder } from "../../sources/source-folder";
import type { DocumentPath } from "../../spec/document-path";
import type { StackSettings } from "../stack";
import { baseName, lockFileName } from "./copied-file-names";
import type { SettingsPath } from "../settings/origins";
import type { CopiedFiles } from "./copied-files";

/** The files that each settings copy into their stacks, by the name that they have there. */
export type CopiedContents = ReadonlyMap<StackSettings, ReadonlyMap<string, Buffer>>;

const maxCopiedBytes = 4 * 1024 * 1024;

/** Reads every copied file; one that cannot be read is reported where the spec names it, and left out. */
export function readCopiedFiles(
  settings: Iterable<StackSettings>,
  folder: SourceFolder,
  report: ReportAt<DocumentPath>,
): CopiedContents {
  const contents = new Map<StackSettings, ReadonlyMap<string, Buffer>>();
  for (const resolved of settings) {
    const files = new Map<string, Buffer>();
    for (const { name, path, setting } of copies(resolved.copiedFiles)) {
      const result = folder.read(path, maxCopiedBytes);
      if (result.kind === "bytes") {
        files.set(name, result.bytes);
      } else {
        const at = resolved.origins.placeOf(setting) ?? setting;
        report(result.code, { message: result.message, hint: result.hint, at });
      }
    }
    contents.set(resolved, files);
  }
  return contents;
}

interface Copy {
  readonly name: string;
  readonly path: string;
  readonly setting: SettingsPath;
}

function copies({ lockFile, include }: CopiedFiles): readonly Copy[] {
  const included = include.map((path, index) => ({
    name: baseName(path),
    path,
    setting: ["terraform", "include", index],
  }));
  if (lockFile === undefined) return included;
  return [{ name: lockFileName, path: lockFile, setting: ["terraform", "lockFile"] }, ...included];
}
