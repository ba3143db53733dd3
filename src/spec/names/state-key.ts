import { byteLengthViolation, violationIf, violationsOf } from "./name-violations";

/**
 * The key of a state in an S3 backend has at most 1,024 bytes, something besides white space, no slash at either
 * end and no two in a row.
 *
 * @see https://developer.hashicorp.com/terraform/language/backend/s3
 * @see https://github.com/hashicorp/terraform/blob/v1.11.4/internal/backend/remote-state/s3/validate.go
 */
export function stateKeyViolations(key: string): readonly string[] {
  return violationsOf(
    byteLengthViolation(key, 1024),
    violationIf(key.trim() === "", "is empty"),
    violationIf(key.startsWith("/"), "begins with a slash"),
    violationIf(key.endsWith("/"), "ends with a slash"),
    violationIf(key.includes("//"), "contains two slashes in a row"),
  );
}
