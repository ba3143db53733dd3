import { resolve } from "node:path";
import { adoptTargets } from "../../adopt-targets";
import { createCollector, type Report } from "../../diagnostics/collector";
import {
  listOtherCaptured,
  type CapturedConfigurations,
} from "../../live/adoption/captured-configurations";
import { formatAdoptions } from "../../report/format-adoptions";
import type { Target } from "../../resolve/target";
import { askAws } from "../aws/ask-aws";
import type { AwsOptions } from "../aws/aws-options";
import { conclude } from "../conclude";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { openChosenAws } from "./open-chosen-aws";
import { printDiagnostics } from "../print-diagnostics";
import { refuse } from "../refuse";
import { keepCaptured, reportNotInSpec } from "./report-captured";

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
  const { out } = options;
  const chosen = await openChosenAws(options, host);
  if (chosen.kind === "failure") return refuse(chosen.message, chosen.diagnostics, host);
  const { aws, captured } = chosen;
  const collector = createCollector();
  const targets = captured ? listCaptured(captured, options, collector.report) : options.targets;
  const path = resolve(host.workingDirectory, out);
  const output = { path, name: out, report: collector.report };
  const { answer, exitWith } = await askAws(aws, options, host, (manner) =>
    adoptTargets(aws, { targets, knowsSettings: captured === undefined, ...manner }, output),
  );
  const { adoptions, written } = answer;
  const diagnostics = collector.diagnostics();
  host.standardOutput.write(formatAdoptions(adoptions));
  printDiagnostics(diagnostics, host);
  host.standardError.write(
    `Imports in ${out}: ${String(written)} written.${written > 0 ? nextStep : ""}\n`,
  );
  const isKnown = adoptions.every(({ kind }) => kind !== "failure");
  return exitWith(isKnown ? conclude(diagnostics) : exitCode.hasErrors);
}

/** Of captured configurations, those of the selected targets; what else was captured is reported. */
function listCaptured(
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
