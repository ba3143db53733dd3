/** What one AWS partition, a set of Regions with an IAM of its own, writes differently from the others. */
interface Partition {
  /** The end of its endpoints' host names. */
  readonly dnsSuffix: string;
  /** The end of the CloudWatch Logs service principal of its Regions. */
  readonly logsPrincipalSuffix: string;
}

/** The partition's name in ARNs. */
export type PartitionId = keyof typeof partitions;

/**
 * Every AWS partition, by its name in ARNs.
 *
 * A service principal ends in `amazonaws.com` in all partitions, with few exceptions. CloudWatch Logs is one in
 * China and in the two older isolated partitions; the newer partitions follow the rule, whatever their endpoints
 * are called. Bedrock and S3 are `bedrock.amazonaws.com` and `s3.amazonaws.com` everywhere.
 *
 * @see https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 * @see https://github.com/hashicorp/terraform-provider-aws/blob/v5.100.0/internal/service/meta/service_principal_data_source.go
 */
export const partitions = {
  aws: { dnsSuffix: "amazonaws.com", logsPrincipalSuffix: "amazonaws.com" },
  "aws-cn": { dnsSuffix: "amazonaws.com.cn", logsPrincipalSuffix: "amazonaws.com.cn" },
  "aws-us-gov": { dnsSuffix: "amazonaws.com", logsPrincipalSuffix: "amazonaws.com" },
  "aws-iso": { dnsSuffix: "c2s.ic.gov", logsPrincipalSuffix: "c2s.ic.gov" },
  "aws-iso-b": { dnsSuffix: "sc2s.sgov.gov", logsPrincipalSuffix: "sc2s.sgov.gov" },
  "aws-iso-e": { dnsSuffix: "cloud.adc-e.uk", logsPrincipalSuffix: "amazonaws.com" },
  "aws-iso-f": { dnsSuffix: "csp.hci.ic.gov", logsPrincipalSuffix: "amazonaws.com" },
  "aws-eusc": { dnsSuffix: "amazonaws.eu", logsPrincipalSuffix: "amazonaws.com" },
} as const satisfies Readonly<Record<string, Partition>>;

/**
 * The CloudWatch Logs service principal of a Region, to which the policy of a log group's key has to grant its use.
 *
 * It names the Region, so that a grant in one Region says nothing about another.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export function logsServicePrincipal(region: {
  readonly code: string;
  readonly partition: PartitionId;
}): string {
  return `logs.${region.code}.${partitions[region.partition].logsPrincipalSuffix}`;
}
