import { listChanges, listTargets, type ListedTarget } from "../../changes/list-targets";
import type { LoadedSpec } from "../../load-spec";
import { formatPantherSources } from "../../report/targets/format-panther-sources";
import {
  targetFormatNames,
  targetFormats,
  type TargetFormatName,
} from "../../report/targets/target-formats";
import { allStacks } from "../../resolve/all-stacks";
import { listPantherSources } from "../../resolve/consumers/list-panther-sources";
import { defineCommand } from "../command";
import { compareSides } from "../sides/compare-sides";
import { exitCode, type ExitCode } from "../exit-code";
import { explainTarget } from "../targets/explain-target";
import type { Host } from "../host";
import { loadNamedSpec } from "../load-named-spec";
import { defaultSpecName } from "../open-spec";
import { refuse } from "../refuse";

interface ListOptions {
  readonly spec: string;
  readonly format: TargetFormatName;
  readonly changedFrom?: string | undefined;
  readonly shards: number;
}

export const targetsCommand = defineCommand({
  usage: "targets [spec]",
  summary: "List the targets of a spec, or those that a change concerns",
  options: (parser) =>
    parser
      .positional("spec", { type: "string", default: defaultSpecName, describe: "The spec" })
      .option("format", {
        choices: targetFormatNames,
        default: "table" as const satisfies TargetFormatName,
        describe: "How to print",
      })
      .option("explain", {
        type: "string",
        requiresArg: true,
        describe: "Show every setting of one target, and the lines that set it",
      })
      .option("changed-from", {
        type: "string",
        requiresArg: true,
        describe: "Only targets that differ from a spec, an output folder or a git ref",
      })
      .option("consumer", {
        choices: ["panther"] as const,
        describe: "What a consumer has to be told of each target; only as JSON",
      })
      .conflicts("explain", ["changed-from", "consumer"])
      .conflicts("consumer", "changed-from")
      .option("shards", {
        type: "number",
        requiresArg: true,
        default: 1,
        describe: "Into how many jobs the matrix cuts each wave",
      }),
  run: async (options, host) => {
    const { spec, explain, consumer, format, shards } = options;
    if (!Number.isInteger(shards) || shards < 1) {
      host.standardError.write("bedtrail: --shards takes a whole number from 1.\n");
      return exitCode.wrongUsage;
    }
    if (consumer !== undefined && format !== "json") {
      host.standardError.write("bedtrail: --consumer prints JSON only: add --format json.\n");
      return exitCode.wrongUsage;
    }
    const named = loadNamedSpec(spec, "The targets of this spec are not known.", host);
    if (named.kind === "failure") return refuse(named.message, named.diagnostics, host);
    const { loaded } = named;
    if (explain !== undefined) return explainTarget(explain, loaded, host);
    if (consumer !== undefined) {
      host.standardOutput.write(formatPantherSources(listPantherSources(loaded.resolved)));
      return exitCode.done;
    }
    return printList(options, loaded, host);
  },
});

async function printList(
  { spec, format, changedFrom, shards }: ListOptions,
  loaded: LoadedSpec,
  host: Host,
): Promise<ExitCode> {
  const print = (targets: readonly ListedTarget[]): string =>
    targetFormats[format](targets, { shards });
  if (changedFrom === undefined) {
    host.standardOutput.write(print(listTargets(allStacks(loaded.resolved))));
    return exitCode.done;
  }
  const comparison = await compareSides(changedFrom, spec, loaded, host);
  if (comparison.kind === "failure")
    return refuse(comparison.message, comparison.diagnostics, host);
  host.standardOutput.write(print(listChanges(comparison.changes)));
  return exitCode.done;
}
