import { createCollector, type DiagnosticCollector } from "../../src/diagnostics/collector";
import type { Review } from "../../src/review/review";
import { noSpec, type ReviewedSpec } from "../../src/review/reviewed-spec";
import { reviewPlans } from "../../src/review/review-plans";

/** Reviews plans that lie in files of these names; texts stand for themselves. */
export function reviewOf(
  plans: Readonly<Record<string, unknown>>,
  spec: ReviewedSpec = noSpec,
  collector: DiagnosticCollector = createCollector(),
): Review {
  const files = Object.entries(plans).map(([name, plan]) => {
    const text = typeof plan === "string" ? plan : JSON.stringify(plan);
    return { name, content: { kind: "bytes", bytes: Buffer.from(text) } as const };
  });
  return reviewPlans(files, { kind: "plans" }, spec, collector.report);
}
