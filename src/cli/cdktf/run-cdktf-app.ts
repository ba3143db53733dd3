import { mkdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { createCollector, type Report } from "../../diagnostics/collector";
import { loadSpec, type LoadedSpec } from "../../load-spec";
import { allStacks } from "../../resolve/all-stacks";
import { findOrphans } from "../../synth/find-orphans";
import { stackFolder } from "../../synth/stack-folders";
import type { OutputFolder } from "../../synth/write-output";
import { synthesizeSpec } from "../../synthesize-spec";
import { readCdktfEnvironment } from "./cdktf-environment";
import { conclude } from "../conclude";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { openSpec } from "../open-spec";
import { printDiagnostics } from "../print-diagnostics";

/** Does what the CDKTF CLI asks of its app: writes the same files as `bedtrail synth` does. */
export function runCdktfApp(host: Host): ExitCode {
  const request = readCdktfEnvironment(host.environment);
  if (request.kind === "refusal") {
    host.standardError.write(`bedtrail: ${request.message}\n`);
    return request.reason === "hcl" ? exitCode.hasErrors : exitCode.wrongUsage;
  }
  const collector = createCollector();
  const spec = loadSpec(openSpec(request.spec, host), collector.report);
  if (spec !== undefined) {
    writeForCdktf(spec, outputFolder(request.outputFolder, host, collector.report));
  }
  const diagnostics = collector.diagnostics();
  printDiagnostics(diagnostics, host);
  return conclude(diagnostics);
}

function outputFolder(name: string, { workingDirectory }: Host, report: Report): OutputFolder {
  const path = resolve(workingDirectory, name);
  return { path, name: relative(workingDirectory, path).split(sep).join("/"), report };
}

function writeForCdktf(spec: LoadedSpec, folder: OutputFolder): void {
  const orphans = findOrphans(folder.path, new Set(allStacks(spec.resolved).map(({ id }) => id)));
  for (const { stack, foreignNames } of orphans) {
    folder.report("output/orphan-with-files", {
      message: `The spec has no target "${stack}", and the CDKTF CLI would delete "${folder.name}/stacks/${stack}" with files that bedtrail did not write: ${foreignNames.join(", ")}.`,
      hint: "Destroy the stack with Terraform, or move its state away, and then remove the folder. To stop logging and keep the logs, take the target back into the spec with `retired: true`.",
    });
  }
  if (orphans.length > 0) return;
  const written = synthesizeSpec(spec, folder);
  // The CLI listed the folders before it ran this app, and fails to delete one that is gone.
  for (const stack of written?.removed ?? []) {
    mkdirSync(stackFolder(folder.path, stack), { recursive: true });
  }
}
