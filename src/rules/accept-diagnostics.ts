import { applyAcceptances } from "../diagnostics/apply-acceptances";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { matchesStack } from "../resolve/matches-stack";
import { usableItems } from "../resolve/usable-spec";
import type { RuleSubject } from "./check-rules";

/** Marks the diagnostics that the spec accepts, and judges its acceptances. */
export function acceptDiagnostics(
  diagnostics: readonly Diagnostic[],
  { document, spec, resolved, unusable }: RuleSubject,
): readonly Diagnostic[] {
  const acceptances = usableItems(spec.accept);
  if (acceptances.length === 0) return diagnostics;
  const labels = new Map(resolved.targets.map(({ id, group }) => [id, `${group}/${id}`]));
  return applyAcceptances(diagnostics, {
    acceptances: acceptances.map(([index, { code, reason, targets }]) => ({
      code,
      codeSpan: document.locate(["accept", index, "code"], "value"),
      reason,
      targets,
    })),
    labelOf: (targetId) => labels.get(targetId) ?? targetId,
    matches: matchesStack,
    isComplete: unusable.length === 0,
  });
}
