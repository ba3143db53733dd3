import type { Report } from "./diagnostics/collector";
import type { LoadedSpec } from "./load-spec";
import { lockFileName, baseName } from "./resolve/copied-file-names";
import type { ResolvedSettings } from "./resolve/target";
import type { SourceFolder } from "./sources/source-folder";
import { synthesize } from "./synth/synthesize";
import { writeOutput, type OutputFolder, type WrittenOutput } from "./synth/write-output";

const maxCopiedBytes = 4 * 1024 * 1024;

/** Writes the Terraform of a spec. Every mistake is reported; nothing comes back where one stopped it. */
export function synthesizeSpec(
  { resolved, folder }: LoadedSpec,
  output: OutputFolder,
): WrittenOutput | undefined {
  const { targets } = resolved;
  const stackNames = targets.map(({ id }) => id);
  const copied = readAllCopiedFiles(
    new Set(targets.map((target) => target.resolved)),
    folder,
    output.report,
  );
  if (copied === undefined) return undefined;
  const stacks = synthesize(
    targets,
    (settings) => copied.get(settings) ?? new Map<string, Buffer>(),
  );
  try {
    return writeOutput(output, stacks, stackNames);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    output.report("io/not-writable", {
      message: `The output folder "${output.name}" cannot be written (${code}).`,
      hint: "Check permissions and free space, or choose another folder with `--out`.",
    });
    return undefined;
  }
}

type CopiedContents = ReadonlyMap<string, Buffer>;

/** Reads every copied file before anything is written, so that a missing one leaves the output as it was. */
function readAllCopiedFiles(
  settings: ReadonlySet<ResolvedSettings>,
  folder: SourceFolder,
  report: Report,
): ReadonlyMap<ResolvedSettings, CopiedContents> | undefined {
  const contents = new Map<ResolvedSettings, CopiedContents>();
  let isComplete = true;
  for (const resolved of settings) {
    const { lockFile, include } = resolved.copiedFiles;
    const wanted = include.map((path) => [baseName(path), path] as const);
    if (lockFile !== undefined) wanted.push([lockFileName, lockFile]);
    const files = new Map<string, Buffer>();
    for (const [name, path] of wanted) {
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
