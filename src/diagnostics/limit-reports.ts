import type { Report } from "./collector";
import type { DiagnosticDetails } from "./diagnostic";

const mostReports = 1000;

/** A report that ends after a thousand mistakes, with a word about the rest. */
export interface LimitedReport {
  readonly report: Report;
  /** Says how many were left out, if any were. */
  readonly conclude: () => void;
}

/**
 * Keeps a file that is nothing but mistakes from filling memory and screens.
 *
 * What is left out shows after the first ones are mended.
 */
export function limitReports(report: Report, limit = mostReports): LimitedReport {
  let count = 0;
  let last: DiagnosticDetails | undefined;
  return {
    report(code, details) {
      count += 1;
      if (count <= limit) report(code, details);
      else last ??= details;
    },
    conclude() {
      if (last === undefined) return;
      report("spec/many-mistakes", {
        message: `From here on ${String(count - limit)} more mistakes were found, which are not shown.`,
        hint: "Mend the first ones, and look again.",
        span: last.span,
      });
    },
  };
}
