import type { TargetFact, TextTemplate } from "../../resolve/templates/template";

/** The facts that have one length, whichever the target: twelve digits, and the spec's own name. */
const factsOfOneLength: readonly TargetFact[] = ["account", "name"];

/**
 * Whether a text is another one for every target, as can be seen without filling it.
 *
 * With a single part of unknown length, texts that are equal have each part at the same place: they would be
 * of one account and Region.
 */
export function tellsTargetsApart({ parts }: TextTemplate): boolean {
  const facts = parts.flatMap((part) => (typeof part === "string" ? [] : [part.fact]));
  const [varying, ...others] = facts.filter((fact) => !factsOfOneLength.includes(fact));
  if (others.length > 0) return false;
  return varying === "stack" || (varying === "region" && facts.includes("account"));
}
