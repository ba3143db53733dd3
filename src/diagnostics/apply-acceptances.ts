import { createDiagnostic } from "./create-diagnostic";
import type { Diagnostic, Span } from "./diagnostic";
import { findCatalogEntry } from "./find-catalog-entry";
import { isFindingCode } from "./finding-catalog";
import { limitOf, shareTargets, type LimitedAcceptance, type TargetMatcher } from "./share-targets";
import { suggestCodes } from "./suggest-codes";

/** An entry of `accept`: someone answers for the diagnostics of one code. */
export interface Acceptance extends LimitedAcceptance {
  readonly code: string;
  /** Where the entry names the code. */
  readonly codeSpan: Span;
}

/** What the acceptances of a spec are held against. */
export interface AcceptanceScope extends TargetMatcher {
  readonly acceptances: readonly Acceptance[];
  /** Whether every rule was asked. Where one was skipped, nobody knows which acceptances are unused. */
  readonly isComplete: boolean;
}

/**
 * Marks what the spec accepts, and adds what is wrong with the acceptances themselves.
 *
 * A diagnostic that is accepted for some of its targets becomes two: an accepted one and an open one. Where several
 * acceptances fit, the first one counts. Errors stay open unless the catalog says otherwise: bedtrail cannot compile
 * around them. Whether a finding is accepted for nothing only a review of a change can say.
 */
export function applyAcceptances(
  diagnostics: readonly Diagnostic[],
  scope: AcceptanceScope,
): readonly Diagnostic[] {
  const sound = scope.acceptances.filter(({ code }) => isAcceptable(code));
  const used = new Set<Acceptance>();
  const judged = diagnostics.flatMap((diagnostic) => {
    const fitting = sound.filter(({ code }) => code === diagnostic.code);
    return fitting.length === 0 ? [diagnostic] : split(diagnostic, fitting, scope, used);
  });
  return [
    ...judged,
    ...scope.acceptances.flatMap((acceptance) => {
      if (!sound.includes(acceptance)) return [refuse(acceptance)];
      const isUnused = scope.isComplete && !used.has(acceptance) && !isFindingCode(acceptance.code);
      return isUnused ? [reportUnused(acceptance)] : [];
    }),
  ];
}

function isAcceptable(code: string): boolean {
  const entry = findCatalogEntry(code);
  if (entry === undefined) return false;
  return isFindingCode(code) || entry.severity !== "error" || entry.isAcceptable === true;
}

/** Gives each target of a diagnostic to the first acceptance that covers it; the rest stays open. */
function split(
  diagnostic: Diagnostic,
  acceptances: readonly Acceptance[],
  { labelOf, matches }: AcceptanceScope,
  used: Set<Acceptance>,
): readonly Diagnostic[] {
  if (diagnostic.targets.length === 0) {
    const acceptance = acceptances.find((candidate) => limitOf(candidate) === undefined);
    if (acceptance === undefined) return [diagnostic];
    used.add(acceptance);
    return [{ ...diagnostic, acceptedBecause: acceptance.reason }];
  }
  const parts = shareTargets(diagnostic.targets, acceptances, { labelOf, matches });
  return [...parts].map(([acceptance, targets]) => {
    if (acceptance === undefined) return { ...diagnostic, targets };
    used.add(acceptance);
    return { ...diagnostic, targets, acceptedBecause: acceptance.reason };
  });
}

function refuse({ code, codeSpan: span }: Acceptance): Diagnostic {
  if (findCatalogEntry(code) !== undefined) {
    return createDiagnostic("accept/not-acceptable", {
      message: `"${code}" is an error, and an error cannot be accepted.`,
      hint: `Take the entry out and mend the error; \`bedtrail explain ${code}\` says how.`,
      span,
    });
  }
  const [nearest] = suggestCodes(code);
  const question = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  return createDiagnostic("accept/unknown-code", {
    message: `There is no diagnostic "${code}".${question}`,
    hint: "Name the code that the diagnostic shows; `bedtrail explain` lists all.",
    span,
  });
}

function reportUnused({ code, codeSpan: span, targets }: Acceptance): Diagnostic {
  const limit = targets === undefined ? "" : ` for targets that match "${targets}"`;
  return createDiagnostic("accept/unused", {
    message: `Nothing reports "${code}"${limit}, so there is nothing to accept.`,
    hint: "Take the entry out: left in, it would hide the next mistake of that kind.",
    span,
  });
}
