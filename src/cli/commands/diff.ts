import type { LoadedSpec } from "../../load-spec";
import {
  reviewFormatNames,
  reviewFormats,
  type ReviewFormatName,
} from "../../report/review/review-formats";
import { defineCommand } from "../command";
import { exitCode, type ExitCode } from "../exit-code";
import { failsOn, riskNames, type FailOptions } from "../review/fails-on";
import type { Host } from "../host";
import { loadNamedSpec } from "../load-named-spec";
import { defaultSpecName } from "../open-spec";
import { refuse } from "../refuse";
import { reviewDiff } from "../review/review-diff";
import { usesColour } from "../uses-colour";

interface DiffOptions extends FailOptions {
  readonly spec: string;
  readonly from: string;
  readonly format: ReviewFormatName;
  readonly exitCode: boolean;
}

export const diffCommand = defineCommand({
  usage: "diff [spec]",
  summary: "Say what a change of the spec does, without access to AWS",
  options: (parser) =>
    parser
      .positional("spec", { type: "string", default: defaultSpecName, describe: "The spec" })
      .option("from", {
        type: "string",
        requiresArg: true,
        demandOption: true,
        describe: "What to compare with: a spec, an output folder or a git ref",
      })
      .option("format", {
        choices: reviewFormatNames,
        default: "text" as const satisfies ReviewFormatName,
        describe: "How to print the review",
      })
      .option("exit-code", {
        type: "boolean",
        default: false,
        describe: "Fail if anything differs",
      })
      .option("fail-on", {
        choices: riskNames,
        describe: "Fail on findings of this risk or a higher one that nobody accepted",
      }),
  run: async (options, host) => {
    const named = loadNamedSpec(options.spec, "What this spec changes is not known.", host);
    if (named.kind === "failure") return refuse(named.message, named.diagnostics, host);
    return print(options, named.loaded, host);
  },
});

async function print(options: DiffOptions, loaded: LoadedSpec, host: Host): Promise<ExitCode> {
  const outcome = await reviewDiff(options, loaded, host);
  if (outcome.kind === "failure") return refuse(outcome.message, outcome.diagnostics, host);
  const { review } = outcome;
  const { standardOutput, environment } = host;
  const colour = usesColour(standardOutput, environment);
  standardOutput.write(reviewFormats[options.format](review, { colour }));
  const differs = review.totals.byKind.unchanged < review.totals.targets;
  return (options.exitCode && differs) || failsOn(review, options)
    ? exitCode.hasErrors
    : exitCode.done;
}
