import type { Report } from "./collector";
import type { Span } from "./diagnostic";

const mostReports = 1000;

/** A report that ends after a thousand mistakes. */
export interface LimitedReport {
  readonly report: Report;
  /** Says that there are more, if any were left out, here or by the one who reports. */
  readonly conclude: (hasMore: boolean) => void;
}

/**
 * Keeps a file that is nothing but mistakes from filling memory and screens.
 *
 * What is left out shows after the first ones are mended.
 */
export function limitReports(report: Report): LimitedReport {
  let count = 0;
  let last: Span | undefined;
  return {
    report(code, details) {
      count += 1;
      if (count > mostReports) return;
      last = details.span;
      report(code, details);
    },
    conclude(hasMore) {
      if (count <= mostReports && !hasMore) return;
      report("spec/many-mistakes", {
        message: "There are more mistakes than are shown.",
        hint: "Mend the first ones, and look again.",
        span: last,
      });
    },
  };
}
