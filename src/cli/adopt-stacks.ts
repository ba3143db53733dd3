import { resolve } from "node:path";
import { adoptTargets } from "../adopt-targets";
import { createCollector, type Report } from "../diagnostics/collector";
import {
  listOtherCaptured,
  type CapturedConfigurations,
} from "../live/adoption/captured-configurations";
import { formatAdoptions } from "../report/format-adoptions";
import { formatPretty } from "../report/format-pretty";
import type { Target } from "../resolve/target";
import type { AwsOptions } from "./aws-options";
import { conclude } from "./conclude";
import { createProgress } from "./create-progress";
import { exitCode, type ExitCode } from "./exit-code";
import type { Host } from "./host";
import { openChosenAws } from "./open-chosen-aws";
import { refuse } from "./refuse";
import { keepCaptured, reportNotInSpec } from "./report-captured";
import { usesColour } from "./uses-colour";

interface AdoptStacksOptions extends AwsOptions {
  readonly out: string;
  readonly from?: string | undefined;
  readonly targets: readonly Target[];
  /** All targets of the spec, selected or not. */
  readonly allTargets: readonly Target[];
}

const nextStep = " Plan, apply, and then run `bedtrail adopt --remove`.";

/** Shows what a first apply would overwrite, and writes imports for what is there. */
export async function adoptStacks(options: AdoptStacksOptions, host: Host): Promise<ExitCode> {
  const { out, roleArn, concurrency, timeLimit } = options;
  const { standardOutput, standardError, environment, workingDirectory } = host;
  const collector = createCollector();
  const { aws, captured } = await openChosenAws(options, collector.report, host);
  if (collector.hasErrors()) {
    return refuse("What is there is not known.", collector.diagnostics(), host);
  }
  const targets = captured ? chooseTargets(captured, options, collector.report) : options.targets;
  const progress = createProgress(standardError, "targets");
  const limits = { concurrency, timeLimit: timeLimit * 1000, onProgress: progress.show };
  const output = { path: resolve(workingDirectory, out), name: out, report: collector.report };
  try {
    const { adoptions, written } = await adoptTargets(aws, { targets, roleArn, ...limits }, output);
    progress.clear();
    standardOutput.write(formatAdoptions(adoptions));
    const diagnostics = collector.diagnostics();
    const colour = usesColour(standardError, environment);
    standardError.write(formatPretty(diagnostics, { colour }));
    standardError.write(
      `Imports in ${out}: ${String(written)} written.${written > 0 ? nextStep : ""}\n`,
    );
    const isKnown = adoptions.every(({ kind }) => kind !== "failure");
    return isKnown ? conclude(diagnostics) : exitCode.hasErrors;
  } finally {
    progress.clear();
    aws.close();
  }
}

/** Of captured configurations, those of the selected targets; what else was captured is reported. */
function chooseTargets(
  captured: CapturedConfigurations,
  { targets, allTargets }: AdoptStacksOptions,
  report: Report,
): readonly Target[] {
  const becoming = {
    whatBecomes: "nothing is imported for it",
    hint: "`bedtrail adopt --write-spec` writes lines of a spec for it.",
  };
  reportNotInSpec(listOtherCaptured(captured, allTargets), becoming, report);
  return keepCaptured(targets, captured, report);
}
