import { characterViolation, lengthViolation, violationIf, violationsOf } from "./name-violations";

/**
 * A log group has a name of 1 to 512 letters, digits and the characters `_ - / . #`, and `aws/` begins none.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
 */
export function logGroupNameViolations(name: string): readonly string[] {
  return violationsOf(
    lengthViolation(name, 1, 512),
    characterViolation(name, /[\w./#-]/, 'letters, digits and the characters "_-/.#"'),
    violationIf(
      name.startsWith("aws/"),
      'begins with "aws/", which CloudWatch Logs reserves; "/aws/" is allowed',
    ),
  );
}
