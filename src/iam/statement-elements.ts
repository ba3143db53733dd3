/**
 * Pairs of elements of which a statement of a bucket policy has one each.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const elementPairs = [
  ["Principal", "NotPrincipal"],
  ["Action", "NotAction"],
  ["Resource", "NotResource"],
] as const;

/** Every element that a statement can have. */
export const statementElements: readonly string[] = [
  "Sid",
  "Effect",
  ...elementPairs.flat(),
  "Condition",
];
