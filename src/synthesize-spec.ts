import type { LoadedSpec } from "./load-spec";
import { allStacks } from "./resolve/all-stacks";
import type { Stack } from "./resolve/stack";
import { stackDependencies } from "./resolve/stack-dependencies";
import { synthesize } from "./synth/synthesize";
import { writeOutput, type OutputFolder, type WrittenOutput } from "./synth/write-output";
import { errorCode } from "./files/error-code";

/**
 * Writes the Terraform of a spec, or of some of its stacks, under a manifest of them all.
 *
 * Every mistake is reported; nothing comes back where one stopped it.
 */
export function synthesizeSpec(
  { resolved, copied }: LoadedSpec,
  output: OutputFolder,
  stacks: readonly Stack[] = allStacks(resolved),
): WrittenOutput | undefined {
  const stackNames = allStacks(resolved).map(({ id }) => id);
  try {
    return writeOutput(output, synthesize(stacks, copied), stackNames, stackDependencies(resolved));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined || code.startsWith("ERR_")) throw error;
    output.report("io/not-writable", {
      message: `The output folder "${output.name}" cannot be written (${code}).`,
      hint: "Check permissions and free space, or choose another folder with `--out`.",
    });
    return undefined;
  }
}
