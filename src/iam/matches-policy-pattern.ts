import { matchesGlob } from "../spec/match-glob";

/** Stands for a slash, which separates nothing in a policy: no name of AWS has this character. */
const noSeparator = "\u0000";

/**
 * Whether a text fits a pattern of a policy: `*` is any text, and `?` any one character.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matchesPolicyPattern(pattern: string, text: string): boolean {
  const glob = pattern.replaceAll("/", noSeparator).replaceAll(/\*+/g, "**");
  return matchesGlob(glob, text.replaceAll("/", noSeparator));
}
