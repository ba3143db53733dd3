import type { Diagnostic } from "../diagnostics/diagnostic";
import { formatPretty } from "../report/format-pretty";
import type { Host } from "./host";
import { usesColour } from "./uses-colour";

/** Prints diagnostics beside the result of a command. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  { standardError, environment }: Host,
): void {
  const colour = usesColour(standardError, environment);
  standardError.write(formatPretty(diagnostics, { colour }));
}
