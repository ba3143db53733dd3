import type { Diagnostic } from "../diagnostics/diagnostic";
import { formatPretty, type ReportOptions } from "./format-pretty";

/** Prints diagnostics as a whole document. */
export type DiagnosticFormat = (
  diagnostics: readonly Diagnostic[],
  options: ReportOptions,
) => string;

export const formatNames = ["pretty"] as const;

export type FormatName = (typeof formatNames)[number];

export const diagnosticFormats: Readonly<Record<FormatName, DiagnosticFormat>> = {
  pretty: formatPretty,
};
