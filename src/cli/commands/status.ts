import { createCollector } from "../../diagnostics/collector";
import { loadSpec, type LoadedSpec } from "../../load-spec";
import { examineTargets } from "../../live/status/examine-targets";
import { reportStatuses, type StatusReport } from "../../live/status/status-report";
import {
  statusFormatNames,
  statusFormats,
  type StatusFormatName,
} from "../../report/status/status-formats";
import { addAwsOptions, wrongAwsOptions, type AwsOptions } from "../aws-options";
import { defineCommand } from "../command";
import { createProgress } from "../create-progress";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { defaultSpecName, openSpec } from "../open-spec";
import { refuse } from "../refuse";
import { selectTargets } from "../select-targets";
import { isTarget } from "../../resolve/stack";

const regionChoices = ["spec", "all"] as const;

interface StatusOptions extends AwsOptions {
  readonly spec: string;
  readonly format: StatusFormatName;
  readonly only?: string | undefined;
  readonly regions: (typeof regionChoices)[number];
  readonly deep: boolean;
  readonly delivery: boolean;
  readonly exitCode: boolean;
}

export const statusCommand = defineCommand({
  usage: "status [spec]",
  summary: "Hold what AWS has against the spec; reads only",
  options: (parser) =>
    addAwsOptions(parser)
      .positional("spec", { type: "string", default: defaultSpecName, describe: "The spec" })
      .option("format", {
        choices: statusFormatNames,
        default: "table" as const,
        describe: "How to print",
      })
      .option("only", {
        type: "string",
        requiresArg: true,
        describe: "Only targets that fit a glob of `<stack>` or `<group>/<stack>`",
      })
      .option("regions", {
        choices: regionChoices,
        default: "spec" as const,
        describe: "all: also look for logging in the Bedrock Regions that the spec does not name",
      })
      .option("deep", {
        type: "boolean",
        default: false,
        describe: "Also check buckets, policies, keys, log groups and roles",
      })
      .option("delivery", {
        type: "boolean",
        default: false,
        describe: "Also look whether the logs of the last day have arrived",
      })
      .option("exit-code", {
        type: "boolean",
        default: false,
        describe: "Exit with 1 unless every target is as specified",
      }),
  run: async (options, host) => {
    const wrong = wrongAwsOptions(options);
    if (wrong !== undefined) {
      host.standardError.write(`bedtrail: ${wrong}\n`);
      return exitCode.wrongUsage;
    }
    const collector = createCollector();
    const loaded = loadSpec(openSpec(options.spec, host), collector.report);
    if (loaded === undefined || collector.hasErrors()) {
      return refuse("The targets of this spec are not known.", collector.diagnostics(), host);
    }
    const { spec, only } = options;
    const selection = await selectTargets({ spec, only }, loaded, host);
    if (selection.kind === "failure") return refuse(selection.message, selection.diagnostics, host);
    const report = await examine(options, loaded, selection.stacks.filter(isTarget), host);
    return print(report, options, host);
  },
});

async function examine(
  options: StatusOptions,
  { resolved }: LoadedSpec,
  targets: LoadedSpec["resolved"]["targets"],
  host: Host,
): Promise<StatusReport> {
  const { concurrency, timeLimit, roleArn, regions, deep, delivery } = options;
  const progress = createProgress(host.standardError, "targets");
  const aws = await host.openAws(concurrency);
  try {
    const statuses = await examineTargets(aws, {
      targets,
      allTargets: resolved.targets,
      allRegions: regions === "all",
      roleArn,
      depth: { needs: deep, ...(delivery && { deliveryUntil: host.now() }) },
      concurrency,
      timeLimit: timeLimit * 1000,
      onProgress: progress.show,
    });
    return reportStatuses(statuses);
  } finally {
    progress.clear();
    aws.close();
  }
}

function print(
  report: StatusReport,
  { format, exitCode: isAsked }: StatusOptions,
  { standardOutput, standardError }: Host,
): ExitCode {
  standardOutput.write(statusFormats[format](report));
  const codes = [...new Set(report.targets.flatMap(({ code }) => code ?? []))].sort();
  if (codes.length > 0) {
    standardError.write(
      `Found ${codes.join(", ")}. \`bedtrail explain CODE\` says what each means.\n`,
    );
  }
  return isAsked && !report.isSound ? exitCode.hasErrors : exitCode.done;
}
