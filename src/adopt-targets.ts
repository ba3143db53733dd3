import type { Report } from "./diagnostics/collector";
import { adoptTarget } from "./live/adoption/adopt-target";
import type { Adoption } from "./live/adoption/adoption";
import type { Aws } from "./live/aws/aws";
import { groupByRole } from "./live/group-by-role";
import { survey, type SurveyLimits } from "./live/survey";
import type { Target } from "./resolve/target";
import { readStack } from "./synth/read-stack";
import { writeImports } from "./synth/write-imports";
import type { OutputFolder } from "./synth/write-output";

/** Which targets to adopt, and how to look at them. */
export interface AdoptionRequest extends SurveyLimits {
  readonly targets: readonly Target[];
  readonly roleArn?: string | undefined;
  /** Whether more can be asked than the logging configurations themselves. */
  readonly knowsSettings: boolean;
}

/** What was found, and into how many stacks imports were written. */
export interface AdoptionResult {
  readonly adoptions: readonly Adoption[];
  readonly written: number;
}

/**
 * Finds what of each target is already there, and writes imports into its stack.
 *
 * Nothing is written anywhere but into the output folder.
 */
export async function adoptTargets(
  aws: Aws,
  request: AdoptionRequest,
  output: OutputFolder,
): Promise<AdoptionResult> {
  const compiled = request.targets.filter(
    (target) => readStack(output.path, target.id) !== undefined || reportAbsent(target, output),
  );
  const found = await survey(
    aws,
    groupByRole(compiled, (target) => target, request.roleArn),
    {
      regionOf: ({ region }) => region.code,
      ask: async (target, { reads, unanswered }): Promise<Adoption> => {
        // Read again here: thousands of stacks need not be in memory at the same time.
        const stack = readStack(output.path, target.id) ?? {};
        const adoption = await adoptTarget(target, stack, reads, request.knowsSettings);
        const failure = unanswered();
        // A part of the imports would let Terraform make again what is there.
        return failure === undefined ? adoption : { kind: "failure", target: target.id, failure };
      },
      giveUp: ({ id }, failure): Adoption => ({ kind: "failure", target: id, failure }),
    },
    request,
  );
  const adoptions = compiled.flatMap((target) => found.get(target) ?? []);
  const imports = adoptions.flatMap((adoption) =>
    adoption.kind === "failure"
      ? []
      : [
          {
            stack: adoption.target,
            imports: adoption.kind === "adopted" ? adoption.imports : [],
          },
        ],
  );
  return { adoptions, written: writeImports(output, imports) };
}

function reportAbsent({ id }: Target, { name, report }: { name: string; report: Report }): false {
  report("live/no-stack", {
    message: `The output folder "${name}" has no stack of ours for the target.`,
    hint: "Run `bedtrail synth` first, or name its output with `--out`.",
    targets: [id],
  });
  return false;
}
