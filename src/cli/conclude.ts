import type { Diagnostic } from "../diagnostics/diagnostic";
import { exitCode, type ExitCode } from "./exit-code";

/**
 * The exit code that diagnostics ask for: a file of the command line that cannot be read or written weighs more than
 * a wrong spec.
 *
 * A file that a spec names has a place in the spec. That it is missing is a mistake of the spec like any other.
 */
export function conclude(diagnostics: readonly Diagnostic[], deniesWarnings = false): ExitCode {
  const counted = diagnostics.filter(({ acceptedBecause }) => acceptedBecause === undefined);
  const fails = counted.filter(
    ({ severity }) => severity === "error" || (deniesWarnings && severity === "warning"),
  );
  if (fails.some(({ code, span }) => code.startsWith("io/") && span === undefined)) {
    return exitCode.wrongUsage;
  }
  return fails.length > 0 ? exitCode.hasErrors : exitCode.done;
}
