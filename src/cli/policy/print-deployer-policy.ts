import type { DeployerMode } from "../../policies/deployer/deployer-grant";
import { digits } from "../../report/count-words";
import type { ResolvedSpec } from "../../resolve/target";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";

/** Prints the policies of the deploying roles, by account. */
export async function printDeployerPolicy(
  resolved: ResolvedSpec,
  mode: DeployerMode,
  { standardOutput, standardError }: Host,
): Promise<ExitCode> {
  // What is deployed is known by what is compiled, and CDKTF costs more to load than all else.
  const { deployerPolicies, maxCharacters, maxPolicies } =
    await import("../../permissions/deployer-policies.js");
  const accounts = deployerPolicies(resolved, mode);
  const tooLarge = accounts.find(({ policies }) => policies === undefined);
  if (tooLarge !== undefined) {
    standardError.write(
      `bedtrail: What deploys account ${tooLarge.account} does not fit into the ${digits(maxPolicies)} managed policies of ${digits(maxCharacters)} characters that a role can have. Give the Regions of the account to several roles, each with a spec of its own.\n`,
    );
    return exitCode.hasErrors;
  }
  const output = { formatVersion: "1", mode, accounts };
  standardOutput.write(`${JSON.stringify(output, null, 2)}\n`);
  return exitCode.done;
}
