import type { Report } from "../../diagnostics/collector";

const mostReports = 1000;

/** A report that shows a thousand mistakes, and counts the others. */
export interface RecordReports {
  readonly report: Report;
  /** Says what was left out. */
  readonly conclude: () => void;
}

export function limitRecordReports(report: Report, most = mostReports): RecordReports {
  const others = new Map<string, number>();
  let shown = 0;
  return {
    report(code, details) {
      if (shown < most) {
        shown += 1;
        report(code, details);
      } else {
        others.set(code, (others.get(code) ?? 0) + 1);
      }
    },
    conclude() {
      if (others.size === 0) return;
      const total = [...others.values()].reduce((sum, count) => sum + count, 0);
      const counts = [...others].map(([code, count]) => `${String(count)} of ${code}`);
      report("records/many-mistakes", {
        message: `${String(total)} more mistakes are not shown: ${counts.join(", ")}.`,
        hint: "Mend the first ones, and look again.",
      });
    },
  };
}
