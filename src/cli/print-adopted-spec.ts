import type { AdoptedTarget } from "../live/adoption/describe-as-spec";
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
  const targets = await chooseTargets(options, "The accounts to look at are not known.", host);
  if (targets.kind === "failure") return refuse(targets.message, targets.diagnostics, host);
  const chosen = await openChosenAws(options, host);
  if (chosen.kind === "failure") return refuse(chosen.message, chosen.diagnostics, host);
  const { aws } = chosen;
  const { loaded } = targets;
  const statuses = await askAws(aws, options, host, (manner) =>
    examineTargets(aws, {
      targets: targets.targets,
      allTargets: loaded.resolved.targets,
      // What somebody has captured is all meant, whatever Regions the spec names.
      allRegions: options.regions === "all" || options.from !== undefined,
      depth: { needs: false },
      ...manner,
    }),
  );
  return print(statuses, loaded, host);
}

function print(statuses: readonly TargetStatus[], loaded: LoadedSpec, host: Host): ExitCode {
  const { standardOutput, standardError } = host;
  const adopted = statuses.flatMap((status) => readAdopted(status, loaded) ?? []);
  const leftOut = statuses.flatMap(describeLeftOut);
  for (const line of leftOut) standardError.write(`${printableText(line)}\n`);
  if (adopted.length === 0) return refuse("Nothing of this logs, so there is no spec.", [], host);
  const { value } = loaded.document;
  const terraform = isJsonMap(value) ? value["terraform"] : undefined;
  const { text, diagnostics } = writeAdoptedSpec(adopted, {
    name: loaded.resolved.name,
    ...(isJsonMap(terraform) && { terraform }),
    folder: loaded.folder,
  });
  standardOutput.write(text);
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
function describeLeftOut({ target, found, failure, notes }: TargetStatus): readonly string[] {
  if (failure !== undefined) return [`${target} is left out: ${failure.message}`];
  if (found === undefined) return [`${target} is left out: logging is off`];
  if (found.s3 === undefined && found.cloudwatch === undefined) {
    return [`${target} is left out: its configuration has no destination, so nothing is logged`];
  }
  return notes.map((note) => `${target}: ${note}`);
}
