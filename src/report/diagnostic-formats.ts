import type { Diagnostic } from "../diagnostics/diagnostic";
import { formatCompact } from "./format-compact";
import { formatGithub } from "./format-github";
import { formatJson } from "./format-json";
import { formatPretty, type ReportOptions } from "./format-pretty";
import { formatSarif } from "./format-sarif";

/** Prints diagnostics as a whole document. */
export type DiagnosticFormat = (
  diagnostics: readonly Diagnostic[],
  options: ReportOptions,
) => string;

/** Every format by the name that `--format` takes. */
export const diagnosticFormats = {
  pretty: formatPretty,
  compact: formatCompact,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
} as const satisfies Readonly<Record<string, DiagnosticFormat>>;

export type FormatName = keyof typeof diagnosticFormats;

export const formatNames = Object.keys(diagnosticFormats) as readonly FormatName[];
