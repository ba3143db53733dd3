import { digits } from "../../report/count-words";
import type { ResolvedSpec } from "../../resolve/target";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";

/** A name with its path, or an ARN; both may hold wildcards. */
const rolePattern = /^(arn:[a-z0-9-]+:iam::[0-9*?]*:role)?\/?[\w+=,.@*?/-]+$/;

/** Prints service control policies, by partition; a policy without any exempt role would lock out whoever deploys. */
export async function printServiceControlPolicy(
  resolved: ResolvedSpec,
  exemptRoles: readonly string[],
  { standardOutput, standardError }: Host,
): Promise<ExitCode> {
  const wrong = exemptRoles.find((role) => !rolePattern.test(role));
  if (wrong !== undefined) {
    standardError.write(
      `bedtrail: --exempt "${wrong}" is no role. Write its name, such as "deployer", or its ARN.\n`,
    );
    return exitCode.wrongUsage;
  }
  // What reads the logs is known by what is compiled, and CDKTF costs more to load than all else.
  const { maxCharacters, maxPolicies, serviceControlPolicies } =
    await import("../../permissions/service-control-policies.js");
  const partitions = serviceControlPolicies(resolved, exemptRoles);
  if (partitions.some(({ exempt }) => exempt.length === 0)) {
    standardError.write(
      "bedtrail: The spec names no role that deploys it (`terraform.assumeRole`), so nobody could change logging again. Name the roles that may with `--exempt`.\n",
    );
    return exitCode.wrongUsage;
  }
  const tooLarge = partitions.find(({ policies }) => policies === undefined);
  if (tooLarge !== undefined) {
    standardError.write(
      `bedtrail: What is to be protected in ${tooLarge.partition} does not fit into the ${digits(maxPolicies)} service control policies of ${digits(maxCharacters)} characters that an account can have. Use names that differ less between groups and Regions.\n`,
    );
    return exitCode.hasErrors;
  }
  const output = { formatVersion: "1", partitions };
  standardOutput.write(`${JSON.stringify(output, null, 2)}\n`);
  return exitCode.done;
}
