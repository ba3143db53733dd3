import type { Diagnostic } from "./diagnostic";

/**
 * Diagnostics of one code at one place are one diagnostic, which concerns the targets of all of them.
 *
 * One line of a spec is often wrong for thousands of targets, and is mended once. The first to report speaks for
 * all. Two codes at one place are two mistakes, and so are two messages that have no place.
 */
export function foldDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const diagnostic of diagnostics) {
    const key = placeKey(diagnostic);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].map(([first, ...others]) => ({
    ...first,
    targets: mergeTargets([first, ...others]),
  }));
}

/** Accepted and open diagnostics stay apart, since only the open ones count. */
function placeKey({ code, span, message, acceptedBecause }: Diagnostic): string {
  const place = span === undefined ? [message] : [span.source.file, span.start, span.end];
  return JSON.stringify([code, acceptedBecause ?? null, ...place]);
}

/** Whatever concerns the whole spec goes on doing so. */
function mergeTargets(group: readonly Diagnostic[]): readonly string[] {
  if (group.some(({ targets }) => targets.length === 0)) return [];
  return [...new Set(group.flatMap(({ targets }) => targets))].sort();
}
