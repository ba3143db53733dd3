import { delivers } from "../../live/aws/logging-configuration";
import { createCollector } from "../../diagnostics/collector";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import {
  listOtherCaptured,
  type CapturedConfigurations,
} from "../../live/adoption/captured-configurations";
import { noteConfiguration } from "../../live/status/compare-configurations";
import { examineTargets } from "../../live/status/examine-targets";
import type { TargetStatus } from "../../live/status/target-status";
import { keepSettings } from "../../live/adoption/keep-settings";
import { groupOfOthers, listAdopted } from "../../live/adoption/list-adopted";
import type { LoadedSpec } from "../../load-spec";
import { printableText } from "../../report/printable-text";
import { writeAdoptedSpec } from "../../write-adopted-spec";
import { askAws } from "../aws/ask-aws";
import type { AwsOptions } from "../aws/aws-options";
import { chooseTargets } from "../targets/choose-targets";
import { conclude } from "../conclude";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { openChosenAws } from "./open-chosen-aws";
import { printDiagnostics } from "../print-diagnostics";
import { refuse } from "../refuse";
import { keepCaptured, reportNotInSpec } from "./report-captured";
import { reportNotCarried } from "./report-not-carried";
import { matchesStack } from "../../resolve/matches-stack";

interface AdoptedSpecOptions extends AwsOptions {
  readonly spec: string;
  readonly only?: string | undefined;
  readonly from?: string | undefined;
  readonly regions: "all" | "spec";
}

/** Prints a spec of what is there, with what the one that stands says beside it: name, accounts, Terraform, waves. */
export async function printAdoptedSpec(options: AdoptedSpecOptions, host: Host): Promise<ExitCode> {
  const selected = await chooseTargets(options, "The accounts to look at are not known.", host);
  if (selected.kind === "failure") return refuse(selected.message, selected.diagnostics, host);
  const chosen = await openChosenAws(options, host);
  if (chosen.kind === "failure") return refuse(chosen.message, chosen.diagnostics, host);
  const { aws, captured } = chosen;
  const { loaded, targets } = selected;
  const collector = createCollector();
  const { answer: statuses, exitWith } = await askAws(aws, options, host, (manner) =>
    examineTargets(aws, {
      targets: captured ? keepCaptured(targets, captured, collector.report) : targets,
      allTargets: loaded.resolved.targets,
      // What somebody has captured is all meant, and no more is known.
      allRegions: options.regions === "all" && captured === undefined,
      depth: { needs: false },
      ...manner,
    }),
  );
  const others = captured ? chooseOthers(captured, loaded, options.only) : [];
  reportNotInSpec(others, becoming, collector.report);
  reportNotCarried(loaded, statuses, collector.report);
  return exitWith(print([...statuses, ...others], collector.diagnostics(), loaded, host));
}

const becoming = {
  whatBecomes: `its target is in a group named "${groupOfOthers}"`,
  hint: "Give the groups names of your own, and take out what this spec is not to manage.",
};

/** What was captured beyond the targets of the spec, as far as a glob fits it. */
function chooseOthers(
  captured: CapturedConfigurations,
  { resolved }: LoadedSpec,
  only = "*",
): readonly TargetStatus[] {
  return listOtherCaptured(captured, resolved.targets).filter(({ target }) =>
    matchesStack(only, `${groupOfOthers}/${target}`),
  );
}

function print(
  statuses: readonly TargetStatus[],
  found: readonly Diagnostic[],
  loaded: LoadedSpec,
  host: Host,
): ExitCode {
  const { standardOutput, standardError } = host;
  const { targets, name } = loaded.resolved;
  const { top, ...kept } = keepSettings(loaded.spec, targets);
  const adopted = listAdopted(statuses, targets, kept);
  const leftOut = statuses.flatMap(describeLeftOut);
  for (const line of leftOut) standardError.write(`${printableText(line)}\n`);
  if (!adopted.some(({ configuration }) => configuration !== undefined)) {
    return refuse("Nothing of this logs, so there is no spec.", found, host);
  }
  const { organizationId, accept = [] } = loaded.spec;
  const spec = writeAdoptedSpec(adopted, {
    name,
    top: { ...(organizationId !== undefined && { organizationId }), ...top },
    accept,
    folder: loaded.folder,
  });
  standardOutput.write(spec.text);
  const diagnostics = [...found, ...spec.diagnostics];
  printDiagnostics(diagnostics, host);
  const isKnown = statuses.every(({ state }) => state !== "unreachable");
  return isKnown ? conclude(diagnostics) : exitCode.hasErrors;
}

/** What no line of a spec stands for, or not exactly. */
function describeLeftOut({ target, found, failure, retired }: TargetStatus): readonly string[] {
  if (failure !== undefined) return [`${target} is left out: ${failure.message}`];
  if (found === undefined && retired) return [];
  if (found === undefined) return [`${target} is left out: logging is off`];
  if (!delivers(found)) {
    return [`${target} is left out: its configuration has no destination, so nothing is logged`];
  }
  return noteConfiguration(found).map((note) => `${target}: ${note}`);
}
