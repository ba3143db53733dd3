/** The pages that the fields of the log record come from; AWS's own leaves out some that Bedrock writes. */
export const pages = {
  logging: "https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html",
  metadata: "https://docs.aws.amazon.com/bedrock/latest/userguide/cost-mgmt-request-metadata.html",
  panther: "https://docs.panther.com/data-onboarding/supported-logs/aws/bedrock-model-invocation",
  playbook:
    "https://github.com/aws-samples/aws-customer-playbook-framework/blob/main/docs/Bedrock_Response.md",
} as const;
