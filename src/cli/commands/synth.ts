import { resolve } from "node:path";
import { createCollector, type DiagnosticCollector } from "../../diagnostics/collector";
import { loadSpec, type LoadedSpec } from "../../load-spec";
import { defineCommand } from "../command";
import { conclude } from "../conclude";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { defaultSpecName, openSpec } from "../open-spec";
import { printDiagnostics } from "../print-diagnostics";
import { refuse } from "../refuse";
import { reportStaleOutput } from "../report-stale-output";
import { selectTargets } from "../targets/select-targets";

interface SynthOptions {
  readonly spec: string;
  readonly out: string;
  readonly only?: string | undefined;
  readonly changedFrom?: string | undefined;
  readonly check: boolean;
  readonly denyWarnings: boolean;
}

export const synthCommand = defineCommand({
  usage: "synth [spec]",
  summary: "Write the Terraform of every target",
  options: (parser) =>
    parser
      .positional("spec", { type: "string", default: defaultSpecName, describe: "The spec" })
      .option("out", { type: "string", default: "cdktf.out", describe: "The output folder" })
      .option("only", {
        type: "string",
        requiresArg: true,
        describe: "Write only the stacks that fit a glob of `<stack>` or `<group>/<stack>`",
      })
      .option("changed-from", {
        type: "string",
        requiresArg: true,
        describe: "Write only stacks that differ from a spec, an output folder or a git ref",
      })
      .option("check", {
        type: "boolean",
        default: false,
        describe: "Write nothing, and fail if the output is stale",
      })
      .option("deny-warnings", {
        type: "boolean",
        default: false,
        describe: "Fail on warnings too",
      }),
  run: async (options, host) => {
    const wrong = wrongUsage(options);
    if (wrong !== undefined) {
      host.standardError.write(`bedtrail: ${wrong}\n`);
      return exitCode.wrongUsage;
    }
    const collector = createCollector();
    const loaded = loadSpec(openSpec(options.spec, host), collector.report);
    if (loaded === undefined || conclude(collector.diagnostics(), options.denyWarnings) !== 0) {
      return conclusion(collector, options, host);
    }
    if (options.check) return reportStaleOutput(options.out, loaded, host);
    return write(options, loaded, collector, host);
  },
});

function wrongUsage({ out, check, only, changedFrom }: SynthOptions): string | undefined {
  if (out === "") return "--out names no folder.";
  if (check && (only !== undefined || changedFrom !== undefined)) {
    return "--check looks at the whole output, so it goes with neither --only nor --changed-from.";
  }
  return undefined;
}

async function write(
  options: SynthOptions,
  loaded: LoadedSpec,
  collector: DiagnosticCollector,
  host: Host,
): Promise<ExitCode> {
  const selection = await selectTargets(options, loaded, host);
  if (selection.kind === "failure") return refuse(selection.message, selection.diagnostics, host);
  const { synthesizeSpec } = await import("../../synthesize-spec.js");
  const folder = {
    path: resolve(host.workingDirectory, options.out),
    name: options.out,
    report: collector.report,
  };
  const output = synthesizeSpec(loaded, folder, selection.stacks);
  const code = conclusion(collector, options, host);
  if (output !== undefined && code === exitCode.done) {
    const { written, unchanged, removed } = output;
    const counts = `${String(written)} written, ${String(unchanged)} unchanged, ${String(removed.length)} removed`;
    host.standardError.write(`Stacks in ${options.out}: ${counts}.\n`);
  }
  return code;
}

function conclusion(
  collector: DiagnosticCollector,
  { denyWarnings }: SynthOptions,
  host: Host,
): ExitCode {
  const diagnostics = collector.diagnostics();
  printDiagnostics(diagnostics, host);
  return conclude(diagnostics, denyWarnings);
}
