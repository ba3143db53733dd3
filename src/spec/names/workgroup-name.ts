import { characterViolation, lengthViolation, violationsOf } from "./name-violations";

/**
 * An Athena workgroup has a name of 1 to 128 letters, digits and the characters `_ . -`.
 *
 * @see https://docs.aws.amazon.com/athena/latest/APIReference/API_CreateWorkGroup.html
 */
export function workgroupNameViolations(name: string): readonly string[] {
  return violationsOf(
    lengthViolation(name, 1, 128),
    characterViolation(name, /[\w.-]/, 'letters, digits and the characters "_.-"'),
  );
}
