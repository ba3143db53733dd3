import { resolve } from "node:path";
import type { Target } from "../../resolve/target";
import { addAwsOptions, wrongAwsOptions, type AwsOptions } from "../aws/aws-options";
import { chooseTargets } from "../targets/choose-targets";
import { defineCommand } from "../command";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { defaultSpecName } from "../open-spec";
import { printAdoptedSpec } from "../adopt/print-adopted-spec";
import { refuse } from "../refuse";

interface AdoptOptions extends AwsOptions {
  readonly spec: string;
  readonly out: string;
  readonly only?: string | undefined;
  readonly from?: string | undefined;
  readonly writeSpec: boolean;
  readonly regions: "all" | "spec";
  readonly remove: boolean;
}

export const adoptCommand = defineCommand({
  usage: "adopt [spec]",
  summary: "Take over logging that somebody else has set up; changes nothing in AWS",
  options: (parser) =>
    addAwsOptions(parser)
      .positional("spec", { type: "string", default: defaultSpecName, describe: "The spec" })
      .option("out", { type: "string", default: "cdktf.out", describe: "The output folder" })
      .option("only", {
        type: "string",
        requiresArg: true,
        describe: "Only targets that fit a glob of `<stack>` or `<group>/<stack>`",
      })
      .option("from", {
        type: "string",
        requiresArg: true,
        describe: "Ask no AWS: read captured configurations from a file, or from those of a folder",
      })
      .option("write-spec", {
        type: "boolean",
        default: false,
        describe: "Print a spec of what is there, in place of writing imports",
      })
      .option("regions", {
        choices: ["spec", "all"] as const,
        default: "spec" as const,
        describe: "all: for --write-spec, look in every Bedrock Region of the accounts",
      })
      .option("remove", {
        type: "boolean",
        default: false,
        describe: "Remove the imports again, after the first apply",
      }),
  run: async (options, host) => {
    const wrong = wrongUsage(options);
    if (wrong !== undefined) {
      host.standardError.write(`bedtrail: ${wrong}\n`);
      return exitCode.wrongUsage;
    }
    return options.writeSpec ? printAdoptedSpec(options, host) : adoptFromSpec(options, host);
  },
});

function wrongUsage(options: AdoptOptions): string | undefined {
  const { out, writeSpec, remove, regions } = options;
  if (out === "") return "--out names no folder.";
  if (writeSpec && remove) return "--remove removes imports, and --write-spec writes none.";
  if (regions === "all" && !writeSpec) {
    return "--regions all goes with --write-spec: only targets of the spec have a stack.";
  }
  return wrongAwsOptions(options);
}

async function adoptFromSpec(options: AdoptOptions, host: Host): Promise<ExitCode> {
  const chosen = await chooseTargets(options, "The targets of this spec are not known.", host);
  if (chosen.kind === "failure") return refuse(chosen.message, chosen.diagnostics, host);
  const { targets } = chosen;
  if (options.remove) return forget(options, targets, host);
  const { adoptStacks } = await import("../adopt/adopt-stacks.js");
  const allTargets = chosen.loaded.resolved.targets;
  return adoptStacks({ ...options, targets, allTargets }, host);
}

async function forget(
  { out }: AdoptOptions,
  targets: readonly Target[],
  host: Host,
): Promise<ExitCode> {
  const { removeImports } = await import("../../synth/write-imports.js");
  const ids = targets.map(({ id }) => id);
  const count = removeImports(resolve(host.workingDirectory, out), ids);
  host.standardError.write(`Imports in ${out}: ${String(count)} removed.\n`);
  return exitCode.done;
}
