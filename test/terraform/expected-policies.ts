import type { AppliedSpec } from "./apply-spec";

/** The provider waits a minute for a lifecycle, so it is applied in one stack only. */
export const withoutLifecycle = ["aws_s3_bucket_lifecycle_configuration"];

/** What every spec here has: stacks that can be destroyed, and a role in each account. */
export const specHead = `version: 1
name: acme-bedrock
deletionProtection: false
terraform:
  assumeRole: { roleArn: "arn:{partition}:iam::{account}:role/terraform" }
`;

/** One group of every account in every Region. */
export function targetsOf(accounts: readonly string[], regions: readonly string[]): string {
  return `targets:
  - name: main
    accounts: ${JSON.stringify(accounts)}
    regions: ${JSON.stringify(regions)}
`;
}

/** What Bedrock may act for, in every policy that lets it in. */
export function onlyForTarget(account: string, region: string): unknown {
  return {
    StringEquals: { "aws:SourceAccount": account },
    ArnLike: { "aws:SourceArn": `arn:aws:bedrock:${region}:${account}:*` },
  };
}

/** The statement by which Bedrock writes. */
export function writeStatement(arns: readonly string[], account: string, region: string): unknown {
  return {
    Sid: "AmazonBedrockLogsWrite",
    Effect: "Allow",
    Principal: { Service: "bedrock.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: arns,
    Condition: onlyForTarget(account, region),
  };
}

/** The statement that refuses whatever comes without TLS. */
export function tlsStatement(bucket: string): unknown {
  return {
    Sid: "DenyInsecureTransport",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
}

/** Where Bedrock writes below a prefix. */
export const bedrockLogs = (account: string): string =>
  `AWSLogs/${account}/BedrockModelInvocationLogs/*`;

/** A plan after an apply changes nothing. */
export async function expectEmptySecondPlans(applied: AppliedSpec): Promise<void> {
  const plans = await applied.secondPlans();
  expect(Object.values(plans).flat()).toStrictEqual([]);
}
