import { characterViolation, lengthViolation, violationsOf } from "./name-violations";

/**
 * A Glue database that Athena queries has a name of 1 to 255 lowercase letters, digits and underscores.
 *
 * @see https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html
 */
export function databaseNameViolations(name: string): readonly string[] {
  return violationsOf(
    lengthViolation(name, 1, 255),
    characterViolation(name, /[a-z0-9_]/, "lowercase letters, digits and underscores"),
  );
}
