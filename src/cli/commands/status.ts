import type { LoadedSpec } from "../../load-spec";
import { examineTargets } from "../../live/status/examine-targets";
import { reportStatuses, type StatusReport } from "../../live/status/status-report";
import type { TargetStatus } from "../../live/status/target-status";
import {
  statusFormatNames,
  statusFormats,
  type StatusFormatName,
} from "../../report/status/status-formats";
import { askAws } from "../aws/ask-aws";
import { addAwsOptions, wrongAwsOptions, type AwsOptions } from "../aws/aws-options";
import { chooseTargets } from "../targets/choose-targets";
import { defineCommand } from "../command";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { defaultSpecName } from "../open-spec";
import { refuse } from "../refuse";

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
    const chosen = await chooseTargets(options, "The targets of this spec are not known.", host);
    if (chosen.kind === "failure") return refuse(chosen.message, chosen.diagnostics, host);
    const { answer, exitWith } = await examine(options, chosen.loaded, chosen.targets, host);
    return exitWith(print(reportStatuses(answer), options, host));
  },
});

async function examine(
  options: StatusOptions,
  { resolved }: LoadedSpec,
  targets: LoadedSpec["resolved"]["targets"],
  host: Host,
): ReturnType<typeof askAws<readonly TargetStatus[]>> {
  const { concurrency, regions, deep, delivery } = options;
  const aws = await host.openAws(concurrency);
  return askAws(aws, options, host, (manner) =>
    examineTargets(aws, {
      targets,
      allTargets: resolved.targets,
      allRegions: regions === "all",
      depth: { needs: deep, ...(delivery && { deliveryUntil: host.now() }) },
      ...manner,
    }),
  );
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
