import type { LoadedSpec } from "../../load-spec";
import { defineCommand } from "../command";
import type { ExitCode } from "../exit-code";
import type { Host } from "../host";
import { loadNamedSpec } from "../load-named-spec";
import { defaultSpecName } from "../open-spec";
import { printBucketPolicy } from "../policy/print-bucket-policy";
import { printDeployerPolicy } from "../policy/print-deployer-policy";
import { printServiceControlPolicy } from "../policy/print-service-control-policy";
import { refuse } from "../refuse";

const kinds = ["scp", "deployer", "bucket"] as const;
const modes = ["plan", "apply"] as const;

interface PolicyOptions {
  readonly kind: (typeof kinds)[number];
  readonly spec: string;
  readonly exempt: readonly string[];
  readonly mode: (typeof modes)[number];
}

export const policyCommand = defineCommand<PolicyOptions>({
  usage: "policy <kind> [spec]",
  summary: "Print the policies that stand around the stacks, as JSON",
  options: (parser) =>
    parser
      .positional("kind", {
        choices: kinds,
        demandOption: true,
        describe:
          "scp: stops tampering; deployer: what Terraform needs; bucket: what existing buckets and keys need",
      })
      .positional("spec", { type: "string", default: defaultSpecName, describe: "The spec" })
      .option("exempt", {
        type: "string",
        array: true,
        requiresArg: true,
        default: [],
        describe:
          "scp: roles, by name or ARN, that stay free; those that the spec deploys with otherwise",
      })
      .option("mode", {
        choices: modes,
        default: "apply" as const,
        describe: "deployer: whether Terraform only plans, or applies and destroys too",
      }),
  repeatable: ["exempt"],
  run: async ({ kind, spec, exempt, mode }, host) => {
    const named = loadNamedSpec(spec, "The policies of this spec are not known.", host);
    if (named.kind === "failure") return refuse(named.message, named.diagnostics, host);
    return print({ kind, exempt, mode }, named.loaded, host);
  },
});

async function print(
  { kind, exempt, mode }: Omit<PolicyOptions, "spec">,
  { resolved }: LoadedSpec,
  host: Host,
): Promise<ExitCode> {
  switch (kind) {
    case "scp":
      return printServiceControlPolicy(resolved, exempt, host);
    case "deployer":
      return printDeployerPolicy(resolved, mode, host);
    case "bucket":
      return printBucketPolicy(resolved, host);
  }
}
