import type { CatalogEntry } from "../catalog-entry";

export const policyCodes = {
  "policy/unknown-element": {
    severity: "error",
    title: "The elements of a statement are those of IAM.",
    explanation:
      "IAM knows Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource and Condition, in exactly that spelling. S3 refuses a policy with any other.",
  },
  "policy/incomplete-statement": {
    severity: "error",
    title: "A statement says who may do what with which part of the bucket.",
    explanation:
      "A statement of a bucket policy has a principal, an action and a resource. One that was copied from a policy of IAM lacks the principal, since there the role or user that has the policy is meant.",
  },
  "policy/contradictory-statement": {
    severity: "error",
    title: "A statement names what it is for or what it is not for, and never both.",
    explanation:
      "`Principal` and `NotPrincipal`, `Action` and `NotAction`, `Resource` and `NotResource` exclude each other. S3 refuses a policy with both.",
  },
  "policy/malformed-principal": {
    severity: "error",
    title: "A principal is everyone, or accounts, roles, users or services by their kind.",
    explanation:
      'S3 takes "*", or a map such as `{ AWS: ... }` or `{ Service: ... }`. An ARN takes no wildcard there, groups are no principals, and a principal of another partition does not exist. S3 refuses the whole policy.',
  },
  "policy/other-action": {
    severity: "error",
    title: "A bucket policy is about actions of Amazon S3.",
    explanation:
      "Actions of other services, as `kms:Decrypt`, belong into policies of their own. S3 refuses a bucket policy with such an action.",
  },
  "policy/other-resource": {
    severity: "error",
    title: "A bucket policy is about its bucket and what is in it.",
    explanation:
      "S3 refuses a bucket policy that names anything else. Every target has a bucket of its own, so that a resource is written with the same placeholders as its name, `{partition}` among them.",
  },
  "policy/action-without-resource": {
    severity: "error",
    title: "An action has a resource in its statement that it can act on.",
    explanation:
      "`s3:ListBucket` acts on the bucket, `s3:GetObject` on what is in it: `arn:...:bucket` and `arn:...:bucket/*` are two resources. S3 refuses a policy with an action that can act on none of those in its statement.",
  },
  "policy/public": {
    severity: "error",
    title: "No statement opens the bucket to everyone.",
    explanation:
      "Logs hold prompts and answers. The stack blocks public policies, so that S3 refuses one that allows everyone without a condition that says who asks or from where, such as `aws:PrincipalOrgID` or `aws:SourceVpce`.",
  },
  "policy/not-principal": {
    severity: "warning",
    title: "A denial names whom it hits.",
    explanation:
      "`NotPrincipal` denies everybody else: Bedrock, which then cannot write, and the sessions of the very roles that it names, which are principals of their own. AWS advises against it and offers conditions on `aws:PrincipalArn` instead.",
  },
  "policy/locks-everyone-out": {
    severity: "error",
    title: "Somebody can change the bucket policy.",
    explanation:
      "A denial without a condition hits those who administer the bucket, and Terraform, too. Only the root user of the account can take such a policy back.",
  },
  "policy/denies-bedrock": {
    severity: "error",
    title: "No statement denies Bedrock to write.",
    explanation:
      "A denial wins over every permission. Bedrock checks that it can write when logging is set, so that the apply fails, with a message about missing permissions.",
  },
  "policy/may-deny-bedrock": {
    severity: "warning",
    title: "A denial with a condition spares the services of AWS.",
    explanation:
      "Bedrock writes as a service: its requests come from no VPC endpoint and no organisation, and need not name the encryption that the bucket has by default. A condition that denies what lacks one of these denies Bedrock, unless it spares services by `aws:PrincipalIsAWSService` or `aws:SourceAccount`.",
  },
  "policy/duplicate-sid": {
    severity: "error",
    title: "Each statement of a policy has an id of its own.",
    explanation:
      "S3 refuses a policy with two equal ids. The stack adds AmazonBedrockLogsWrite, DenyInsecureTransport and three statements for each reader, as Reader1Objects, Reader1List and Reader1Location.",
  },
  "policy/too-large": {
    severity: "error",
    title: "A bucket policy has at most 20 KB.",
    explanation:
      "S3 allows 20 KB. Each reader takes three statements, so that some thirty readers fill a policy.",
  },
} as const satisfies Record<string, CatalogEntry>;
