import { createCollector } from "../../src/diagnostics/collector";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { limitReports } from "../../src/diagnostics/limit-reports";
import { createSourceText } from "../../src/diagnostics/source-text";

const source = createSourceText("bedtrail.yaml", " ".repeat(2000));

function reportMany(count: number, hasMore: boolean): readonly Diagnostic[] {
  const collector = createCollector();
  const { report, conclude } = limitReports(collector.report);
  for (let start = 0; start < count; start += 1) {
    report("syntax/not-yaml", { message: "Wrong.", span: { source, start, end: start + 1 } });
  }
  conclude(hasMore);
  return collector.diagnostics();
}

describe("limitReports", () => {
  it("lets a thousand mistakes through without a word", () => {
    expect(reportMany(1000, false).map(({ code }) => code)).toEqual(
      Array.from({ length: 1000 }, () => "syntax/not-yaml"),
    );
  });

  it.each([
    [1001, false, 1001],
    [5, true, 6],
  ])("says after the last shown one that there are more: %d, %s", (count, hasMore, shown) => {
    const diagnostics = reportMany(count, hasMore);
    expect(diagnostics).toHaveLength(shown);
    const many = diagnostics.find(({ code }) => code === "spec/many-mistakes");
    expect(many?.span?.start).toBe(shown - 2);
  });
});
