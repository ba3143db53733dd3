import type { Diagnostic } from "../diagnostics/diagnostic";
import { conclude } from "./conclude";
import { exitCode, type ExitCode } from "./exit-code";
import type { Host } from "./host";
import { printDiagnostics } from "./print-diagnostics";

/** Why a command cannot do its work, with the diagnostics behind it. */
export interface CommandFailure {
  readonly kind: "failure";
  readonly message: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Says why a command cannot do its work. */
export function refuse(message: string, diagnostics: readonly Diagnostic[], host: Host): ExitCode {
  printDiagnostics(diagnostics, host);
  host.standardError.write(`bedtrail: ${message}\n`);
  return conclude(diagnostics) === exitCode.hasErrors ? exitCode.hasErrors : exitCode.wrongUsage;
}
