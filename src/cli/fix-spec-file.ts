import { realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { checkSpec } from "../check-spec";
import { createDiagnostic } from "../diagnostics/create-diagnostic";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { openAtomicFiles } from "../files/atomic-files";
import { fixSpec } from "../fix-spec";
import type { Host } from "./host";
import { openSpec } from "./open-spec";
import { errorCode } from "../files/error-code";

/** Mends a spec where it stands, in one write, and returns what is left to say about it. */
export function fixSpecFile(path: string, host: Host): readonly Diagnostic[] {
  const spec = openSpec(path, host);
  const { content, fixCount, diagnostics } = fixSpec(spec);
  if (fixCount === 0 || content.kind === "failure") return diagnostics;
  const failure = replaceFile(resolve(host.workingDirectory, path), content.bytes);
  if (failure !== undefined) {
    const message = `"${spec.name}" cannot be written (${failure}).`;
    const hint = "Check the permissions of the file and of its folder, and the free space.";
    return [createDiagnostic("io/not-writable", { message, hint }), ...checkSpec(spec)];
  }
  host.standardError.write(`${String(fixCount)} ${fixCount === 1 ? "fix" : "fixes"} applied.\n`);
  return diagnostics;
}

/** The operating system's code for why the file could not be replaced. A link goes on pointing to it. */
function replaceFile(path: string, content: Buffer): string | undefined {
  try {
    const file = realpathSync(path);
    const files = openAtomicFiles(dirname(file));
    try {
      files.replace(file, content, statSync(file).mode);
    } finally {
      files.finish();
    }
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return code;
  }
}
