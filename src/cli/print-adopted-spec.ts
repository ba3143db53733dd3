import { createCollector } from "../diagnostics/collector";
import type { Diagnostic } from "../diagnostics/diagnostic";
import {
  listOtherCaptured,
  type CapturedConfigurations,
} from "../live/adoption/captured-configurations";
import type { AdoptedTarget } from "../live/adoption/describe-as-spec";
import { noteConfiguration } from "../live/status/compare-configurations";
import { examineTargets } from "../live/status/examine-targets";
import type { TargetStatus } from "../live/status/target-status";
import type { LoadedSpec } from "../load-spec";
import { printableText } from "../report/printable-text";
import { findRegion } from "../spec/regions";
import { isJsonMap } from "../spec/json-value";
import { writeAdoptedSpec } from "../write-adopted-spec";
import { askAws } from "./ask-aws";
import type { AwsOptions } from "./aws-options";
import { chooseTargets } from "./choose-targets";
import { conclude } from "./conclude";
import { exitCode, type ExitCode } from "./exit-code";
import type { Host } from "./host";
import { openChosenAws } from "./open-chosen-aws";
import { printDiagnostics } from "./print-diagnostics";
import { refuse } from "./refuse";
import { keepCaptured, reportNotInSpec } from "./report-captured";
import { matchesStack } from "../resolve/matches-stack";

interface AdoptedSpecOptions extends AwsOptions {
  readonly spec: string;
  readonly only?: string | undefined;
  readonly from?: string | undefined;
  readonly regions: "all" | "spec";
}

/** The group of targets that no spec has. */
const groupOfOthers = "adopted";

/** Prints a spec of what is there, with the name, the accounts and the Terraform of the one that stands. */
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
  const adopted = statuses.flatMap((status) => readAdopted(status, loaded) ?? []);
  const leftOut = statuses.flatMap(describeLeftOut);
  for (const line of leftOut) standardError.write(`${printableText(line)}\n`);
  if (adopted.length === 0) {
    return refuse("Nothing of this logs, so there is no spec.", found, host);
  }
  const { value } = loaded.document;
  const terraform = isJsonMap(value) ? value["terraform"] : undefined;
  const written = writeAdoptedSpec(adopted, {
    name: loaded.resolved.name,
    ...(isJsonMap(terraform) && { terraform }),
    folder: loaded.folder,
  });
  standardOutput.write(written.text);
  const diagnostics = [...found, ...written.diagnostics];
  printDiagnostics(diagnostics, host);
  const isKnown = statuses.every(({ state }) => state !== "unreachable");
  return isKnown ? conclude(diagnostics) : exitCode.hasErrors;
}

function readAdopted(status: TargetStatus, { resolved }: LoadedSpec): AdoptedTarget | undefined {
  const region = findRegion(status.region);
  const { found: configuration, account: id, group = groupOfOthers } = status;
  if (configuration === undefined || region === undefined) return undefined;
  if (configuration.s3 === undefined && configuration.cloudwatch === undefined) return undefined;
  const known = resolved.targets.find(({ account }) => account.id === id)?.account;
  return { account: known ?? { id, labels: {} }, region, group, configuration };
}

/** What no line of a spec stands for, or not exactly. */
function describeLeftOut({ target, found, failure }: TargetStatus): readonly string[] {
  if (failure !== undefined) return [`${target} is left out: ${failure.message}`];
  if (found === undefined) return [`${target} is left out: logging is off`];
  if (found.s3 === undefined && found.cloudwatch === undefined) {
    return [`${target} is left out: its configuration has no destination, so nothing is logged`];
  }
  return noteConfiguration(found).map((note) => `${target}: ${note}`);
}
