/** A data protection policy of CloudWatch Logs; its grammar is its own and not IAM's. */
export interface DataProtectionPolicy {
  readonly Name: string;
  readonly Version: "2021-06-01";
  readonly Statement: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Finds and masks the same identifiers: CloudWatch Logs asks for both statements, with equal lists.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-data-protection-policies.html
 */
export function dataProtectionPolicy(
  identifiers: readonly string[],
  partition: string,
): DataProtectionPolicy {
  const arns = identifiers.map(
    (identifier) => `arn:${partition}:dataprotection::aws:data-identifier/${identifier}`,
  );
  return {
    Name: "mask-model-invocations",
    Version: "2021-06-01",
    Statement: [
      { Sid: "audit", DataIdentifier: arns, Operation: { Audit: { FindingsDestination: {} } } },
      { Sid: "mask", DataIdentifier: arns, Operation: { Deidentify: { MaskConfig: {} } } },
    ],
  };
}
