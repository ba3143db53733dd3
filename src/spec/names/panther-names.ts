import { panther } from "../panther";
import { characterViolation, lengthViolation, violationsOf } from "./name-violations";
import { roleNameViolations } from "./role-name";

/** What IAM leaves of a role's name once Panther's beginning of it is taken off. */
export const maxRoleSuffix = 64 - panther.roleNamePrefix.length;

/**
 * The suffix of Panther's role has at most 39 letters, digits and the characters `_ + = , . @ -`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export function pantherRoleSuffixViolations(suffix: string): readonly string[] {
  const length = lengthViolation(suffix, 1, maxRoleSuffix);
  return length === undefined ? roleNameViolations(suffix) : [length];
}

/**
 * A log source of Panther has a name of 1 to 32 letters, digits, hyphens and spaces.
 *
 * @see https://registry.terraform.io/providers/panther-labs/panther/latest/docs/resources/s3_source
 */
export function pantherSourceNameViolations(name: string): readonly string[] {
  return violationsOf(
    lengthViolation(name, 1, 32),
    characterViolation(name, /[0-9a-zA-Z -]/, "letters, digits, hyphens and spaces"),
  );
}
