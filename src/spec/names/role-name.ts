import { characterViolation, lengthViolation, violationIf, violationsOf } from "./name-violations";

/**
 * An IAM role has a name of 1 to 64 letters, digits and the characters `_ + = , . @ -`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export function roleNameViolations(name: string): readonly string[] {
  return violationsOf(
    lengthViolation(name, 1, 64),
    characterViolation(name, /[\w+=,.@-]/, 'letters, digits and the characters "_+=,.@-"'),
  );
}

/**
 * An IAM path is a slash, or a text of at most 512 printable ASCII characters between two slashes.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export function rolePathViolations(path: string): readonly string[] {
  return violationsOf(
    lengthViolation(path, 1, 512),
    characterViolation(path, /[!-~]/, "printable ASCII characters other than the space"),
    violationIf(!path.startsWith("/"), "does not begin with a slash"),
    violationIf(!path.endsWith("/"), "does not end with a slash"),
    violationIf(path === "//", "has nothing between its slashes"),
  );
}
