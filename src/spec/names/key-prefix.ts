import { byteLengthViolation, violationIf, violationsOf } from "./name-violations";

/**
 * The key prefix of a destination has at most 1,024 bytes and no slash at either end; empty means none.
 *
 * Bedrock puts the slash between the prefix and `AWSLogs/` itself, so that one more is at best redundant.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_S3Config.html
 */
export function keyPrefixViolations(prefix: string): readonly string[] {
  return violationsOf(
    byteLengthViolation(prefix, 1024),
    violationIf(prefix.startsWith("/"), "begins with a slash"),
    violationIf(prefix.endsWith("/"), "ends with a slash"),
  );
}
