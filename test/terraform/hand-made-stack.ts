import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { writeMotoOverride } from "./moto-override";
import { motoAccount } from "./moto-server";
import type { PreparedStack } from "./prepare-stacks";

/** Which of the hand-made stacks. */
export interface HandMadeStackOptions {
  readonly awsEndpoint: string;
  readonly account: string;
  readonly region: string;
  /** The account in which a role is assumed, where it is not moto's own. */
  readonly roleAccount?: string;
  readonly resource: Readonly<Record<string, unknown>>;
  readonly backend?: Readonly<Record<string, unknown>>;
}

/** Writes a stack in the form in which the compiler does, to prove the harness without the compiler. */
export function writeHandMadeStack(options: HandMadeStackOptions): PreparedStack {
  const { awsEndpoint, account, region, roleAccount = account } = options;
  const roleArn = `arn:aws:iam::${roleAccount}:role/terraform`;
  const name = `${account}-${region}`;
  const folder = makeTemporaryFolder();
  const provider = {
    region,
    allowed_account_ids: [account],
    default_tags: [{ tags: { team: "ml-platform" } }],
    ...(roleAccount !== motoAccount && { assume_role: [{ role_arn: "${var.assume_role_arn}" }] }),
  };
  const stack = {
    terraform: {
      required_version: ">= 1.5.0",
      required_providers: { aws: { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" } },
      backend: options.backend ?? { local: { path: "terraform.tfstate" } },
    },
    variable: { assume_role_arn: { type: "string", default: roleArn } },
    provider: { aws: [provider] },
    resource: options.resource,
    output: outputsOf(options.resource),
  };
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(stack, undefined, 2));
  writeMotoOverride(folder, []);
  return { name, account, region, dependencies: [], workspace: { folder, awsEndpoint } };
}

const outputsByType = [
  ["aws_s3_bucket", "bucket_name", "${aws_s3_bucket.logs.id}"],
  ["aws_kms_key", "key_arn", "${aws_kms_key.logs.arn}"],
  ["aws_cloudwatch_log_group", "log_group_name", "${aws_cloudwatch_log_group.logs.name}"],
  ["aws_iam_role", "role_arn", "${aws_iam_role.delivery.arn}"],
] as const;

function outputsOf(resource: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    outputsByType
      .filter(([type]) => type in resource)
      .map(([, output, value]) => [output, { value }]),
  );
}

/** The smallest stack that logs: a bucket and the logging configuration. */
export function bucketResources(bucket: string): Readonly<Record<string, unknown>> {
  return {
    aws_s3_bucket: { logs: { bucket, force_destroy: true } },
    aws_bedrock_model_invocation_logging_configuration: {
      logging: { logging_config: [loggingConfiguration({})] },
    },
  };
}

/** A stack with each kind of resource that every target may have, but for the lifecycle that takes a minute. */
export function targetResources(bucket: string): Readonly<Record<string, unknown>> {
  const bucketReference = "${aws_s3_bucket.logs.id}";
  return {
    aws_s3_bucket: { logs: { bucket, force_destroy: true } },
    aws_s3_bucket_public_access_block: {
      logs: { bucket: bucketReference, block_public_acls: true, block_public_policy: true },
    },
    aws_s3_bucket_versioning: {
      logs: { bucket: bucketReference, versioning_configuration: [{ status: "Enabled" }] },
    },
    aws_s3_bucket_ownership_controls: {
      logs: { bucket: bucketReference, rule: [{ object_ownership: "BucketOwnerEnforced" }] },
    },
    aws_s3_bucket_server_side_encryption_configuration: {
      logs: { bucket: bucketReference, rule: [encryptionRule] },
    },
    aws_s3_bucket_policy: {
      logs: {
        bucket: bucketReference,
        policy: documentOf("s3:PutObject", { resource: "${aws_s3_bucket.logs.arn}/*" }),
        depends_on: ["aws_s3_bucket_public_access_block.logs"],
      },
    },
    aws_kms_key: {
      logs: {
        policy: documentOf("kms:*", { resource: "*" }),
        bypass_policy_lockout_safety_check: true,
      },
    },
    aws_cloudwatch_log_group: {
      logs: {
        name: "/aws/bedrock/acme",
        retention_in_days: 30,
        kms_key_id: "${aws_kms_key.logs.arn}",
      },
    },
    aws_iam_role: {
      delivery: { name: "acme-delivery", assume_role_policy: documentOf("sts:AssumeRole", {}) },
    },
    aws_iam_role_policy: {
      delivery: {
        role: "${aws_iam_role.delivery.id}",
        policy: JSON.stringify({
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action: "logs:PutLogEvents", Resource: "*" }],
        }),
      },
    },
    aws_bedrock_model_invocation_logging_configuration: {
      logging: {
        logging_config: [loggingConfiguration({ cloudwatch_config: [cloudwatchConfiguration] })],
        depends_on: ["aws_s3_bucket_policy.logs", "aws_iam_role_policy.delivery"],
      },
    },
  };
}

const encryptionRule = {
  bucket_key_enabled: true,
  apply_server_side_encryption_by_default: [
    { sse_algorithm: "aws:kms", kms_master_key_id: "${aws_kms_key.logs.arn}" },
  ],
};

const cloudwatchConfiguration = {
  log_group_name: "${aws_cloudwatch_log_group.logs.name}",
  role_arn: "${aws_iam_role.delivery.arn}",
  large_data_delivery_s3_config: [
    { bucket_name: "${aws_s3_bucket.logs.id}", key_prefix: "large-data" },
  ],
};

function loggingConfiguration(
  destinations: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return {
    text_data_delivery_enabled: true,
    image_data_delivery_enabled: false,
    embedding_data_delivery_enabled: false,
    video_data_delivery_enabled: false,
    s3_config: [{ bucket_name: "${aws_s3_bucket.logs.id}" }],
    ...destinations,
  };
}

/** A policy document with one statement for Bedrock; a trust policy has no resource. */
function documentOf(action: string, { resource }: { readonly resource?: string }): string {
  const principal = { Service: "bedrock.amazonaws.com" };
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: action, Resource: resource }],
  });
}
