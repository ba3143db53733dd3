import type { ResolvedSpec } from "../../resolve/target";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";

/** Prints the statements that existing buckets and keys need, by target. */
export async function printBucketPolicy(
  { targets }: ResolvedSpec,
  { standardOutput, standardError }: Host,
): Promise<ExitCode> {
  // The statements stand where the stacks are made, which loads CDKTF.
  const { findTooLarge, neededStatementsOfTargets } =
    await import("../../permissions/needed-statements-of-targets.js");
  const needs = neededStatementsOfTargets(targets);
  const tooLarge = findTooLarge(needs);
  if (tooLarge !== undefined) {
    const { kind, arn } = tooLarge;
    standardError.write(
      `bedtrail: What ${arn} needs is longer than the policy of a ${kind} can be. Name fewer readers, or let the root of their account decide.\n`,
    );
    return exitCode.hasErrors;
  }
  const output = { formatVersion: "1", targets: needs };
  standardOutput.write(`${JSON.stringify(output, null, 2)}\n`);
  return exitCode.done;
}
