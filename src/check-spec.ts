import { createCollector } from "./diagnostics/collector";
import type { Diagnostic } from "./diagnostics/diagnostic";
import { loadSpec, type SpecSource } from "./load-spec";

/** Everything there is to say about a spec before Terraform, for those who want no more of it. */
export function checkSpec(source: SpecSource): readonly Diagnostic[] {
  const collector = createCollector();
  loadSpec(source, collector.report);
  return collector.diagnostics();
}
