import type { Diagnostic } from "../diagnostics/diagnostic";
import { formatPretty } from "../report/format-pretty";
import { conclude } from "./conclude";
import { exitCode, type ExitCode } from "./exit-code";
import type { Host } from "./host";
import { usesColour } from "./uses-colour";

/** Why a command cannot do its work, with the diagnostics behind it. */
export interface CommandFailure {
  readonly kind: "failure";
  readonly message: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Says why a command cannot do its work. */
export function refuse(message: string, diagnostics: readonly Diagnostic[], host: Host): ExitCode {
  const { standardError, environment } = host;
  standardError.write(
    formatPretty(diagnostics, { colour: usesColour(standardError, environment) }),
  );
  standardError.write(`bedtrail: ${message}\n`);
  return conclude(diagnostics) === exitCode.hasErrors ? exitCode.hasErrors : exitCode.wrongUsage;
}
