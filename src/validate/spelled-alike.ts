import { suggest } from "../diagnostics/suggest";

/**
 * The candidates that a text may have been meant to be, the nearest first.
 *
 * One that differs by no more than case, separators or a plural leaves no room for others.
 */
export function spelledAlike(found: string, candidates: readonly string[]): readonly string[] {
  const variants = candidates.filter((candidate) => isVariant(found, candidate));
  return variants.length > 0 ? variants : suggest(found, candidates);
}

/** Whether two texts are one word but for case, separators and a plural. */
export function isVariant(left: string, right: string): boolean {
  return wordOf(left) === wordOf(right);
}

function wordOf(text: string): string {
  return text.toLowerCase().replace(/[-_ ]/g, "").replace(/s$/, "");
}
