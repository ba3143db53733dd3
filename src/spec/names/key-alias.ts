import { characterViolation, lengthViolation, violationIf, violationsOf } from "./name-violations";

/**
 * A KMS alias is `alias/` and a name of letters, digits, `/`, `_` and `-`: at most 256 characters in all, and none
 * that begins with `alias/aws/`.
 *
 * @see https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html
 */
export function keyAliasViolations(alias: string): readonly string[] {
  return violationsOf(
    lengthViolation(alias, 1, 256),
    characterViolation(alias, /[\w/-]/, 'letters, digits and the characters "/_-"'),
    violationIf(!alias.startsWith("alias/"), 'does not begin with "alias/"'),
    violationIf(alias === "alias/", 'has no name after "alias/"'),
    violationIf(
      alias.startsWith("alias/aws/"),
      'begins with "alias/aws/", which AWS reserves for its own keys',
    ),
  );
}
