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
import { loadSpec, type LoadedSpec } from "../load-spec";
import { formatPretty } from "../report/format-pretty";
import { printableText } from "../report/printable-text";
import { findRegion } from "../spec/regions";
import { isJsonMap } from "../spec/json-value";
import { writeAdoptedSpec } from "../write-adopted-spec";
import type { AwsOptions } from "./aws-options";
import { conclude } from "./conclude";
import { createProgress } from "./create-progress";
import { exitCode, type ExitCode } from "./exit-code";
import type { Host } from "./host";
import { openChosenAws } from "./open-chosen-aws";
import { openSpec } from "./open-spec";
import { refuse } from "./refuse";
import { keepCaptured, reportNotInSpec } from "./report-captured";
import { selectTargets } from "./select-targets";
import { usesColour } from "./uses-colour";
import { isTarget } from "../resolve/stack";
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
  const { spec, only } = options;
  const collector = createCollector();
  const loaded = loadSpec(openSpec(spec, host), collector.report);
  if (loaded === undefined || collector.hasErrors()) {
    return refuse("The accounts to look at are not known.", collector.diagnostics(), host);
  }
  const selection = await selectTargets({ spec, only }, loaded, host);
  if (selection.kind === "failure") return refuse(selection.message, selection.diagnostics, host);
  const found = createCollector();
  const { aws, captured } = await openChosenAws(options, found.report, host);
  if (found.hasErrors()) {
    return refuse("What is there is not known.", found.diagnostics(), host);
  }
  const selected = selection.stacks.filter(isTarget);
  const progress = createProgress(host.standardError, "targets");
  try {
    const statuses = await examineTargets(aws, {
      targets: captured ? keepCaptured(selected, captured, found.report) : selected,
      allTargets: loaded.resolved.targets,
      // What somebody has captured is all meant, and no more is known.
      allRegions: options.regions === "all" && captured === undefined,
      roleArn: options.roleArn,
      depth: { needs: false },
      concurrency: options.concurrency,
      timeLimit: options.timeLimit * 1000,
      onProgress: progress.show,
    });
    progress.clear();
    const others = captured ? chooseOthers(captured, loaded, only) : [];
    reportNotInSpec(others, becoming, found.report);
    return print([...statuses, ...others], found.diagnostics(), loaded, host);
  } finally {
    progress.clear();
    aws.close();
  }
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
  const { standardOutput, standardError, environment } = host;
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
  standardError.write(
    formatPretty(diagnostics, { colour: usesColour(standardError, environment) }),
  );
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
