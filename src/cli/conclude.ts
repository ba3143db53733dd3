import type { Diagnostic } from "../diagnostics/diagnostic";
import { exitCode, type ExitCode } from "./exit-code";

/** The exit code that diagnostics ask for: a file that cannot be read weighs more than a wrong spec. */
export function conclude(diagnostics: readonly Diagnostic[], deniesWarnings = false): ExitCode {
  const counted = diagnostics.filter(({ acceptedBecause }) => acceptedBecause === undefined);
  const fails = counted.filter(
    ({ severity }) => severity === "error" || (deniesWarnings && severity === "warning"),
  );
  if (fails.some(({ code }) => code.startsWith("io/"))) return exitCode.wrongUsage;
  return fails.length > 0 ? exitCode.hasErrors : exitCode.done;
}
