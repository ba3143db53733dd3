import { resolve } from "node:path";
import { adoptTargets } from "../adopt-targets";
import { createCollector } from "../diagnostics/collector";
import { formatAdoptions } from "../report/format-adoptions";
import type { Target } from "../resolve/target";
import { askAws } from "./ask-aws";
import type { AwsOptions } from "./aws-options";
import { conclude } from "./conclude";
import { exitCode, type ExitCode } from "./exit-code";
import type { Host } from "./host";
import { openChosenAws } from "./open-chosen-aws";
import { printDiagnostics } from "./print-diagnostics";
import { refuse } from "./refuse";

interface AdoptStacksOptions extends AwsOptions {
  readonly out: string;
  readonly from?: string | undefined;
  readonly targets: readonly Target[];
}

const nextStep = " Plan, apply, and then run `bedtrail adopt --remove`.";

/** Shows what a first apply would overwrite, and writes imports for what is there. */
export async function adoptStacks(options: AdoptStacksOptions, host: Host): Promise<ExitCode> {
  const { out, targets } = options;
  const chosen = await openChosenAws(options, host);
  if (chosen.kind === "failure") return refuse(chosen.message, chosen.diagnostics, host);
  const { aws } = chosen;
  const collector = createCollector();
  const path = resolve(host.workingDirectory, out);
  const output = { path, name: out, report: collector.report };
  const { adoptions, written } = await askAws(aws, options, host, (manner) =>
    adoptTargets(aws, { targets, ...manner }, output),
  );
  const diagnostics = collector.diagnostics();
  host.standardOutput.write(formatAdoptions(adoptions));
  printDiagnostics(diagnostics, host);
  host.standardError.write(
    `Imports in ${out}: ${String(written)} written.${written > 0 ? nextStep : ""}\n`,
  );
  const isKnown = adoptions.every(({ kind }) => kind !== "failure");
  return isKnown ? conclude(diagnostics) : exitCode.hasErrors;
}
