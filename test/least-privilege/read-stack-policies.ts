import { findRegion } from "../../src/spec/regions";
import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import { resolveReferences, type StackPlace } from "./resolve-references";
import type { Policy } from "./simulate";
import { textOf } from "./text-of";

/** A bucket that Bedrock delivers to, and the policy that it has or needs. */
export interface BucketPolicies {
  readonly name: string;
  readonly arn: string;
  /** The prefixes of the logging configuration; an empty one is the bucket's root. */
  readonly prefixes: readonly string[];
  readonly policy: Policy;
  /** The name of the settings that it comes from. */
  readonly destination: "s3" | "largeData";
}

/** A key, the policy that it has or needs, and who uses it. */
export interface KeyPolicies {
  readonly arn: string;
  readonly policy: Policy;
  readonly isOwn: boolean;
  readonly encryptsBuckets: readonly ("s3" | "largeData")[];
  readonly encryptsLogGroup: boolean;
}

export interface RolePolicies {
  readonly arn: string;
  readonly trust: Policy;
  readonly permissions: Policy;
}

/** The policies of one stack, and what its logging configuration says that they are for. */
export interface StackPolicies extends StackPlace {
  readonly buckets: readonly BucketPolicies[];
  readonly keys: readonly KeyPolicies[];
  readonly role?: RolePolicies;
  readonly logGroupArn?: string;
}

/** Reads policies out of a stack's Terraform; nothing where it is retired and has none. */
export function readStackPolicies(stack: JsonMap): StackPolicies | undefined {
  const provider = at(stack, "provider", "aws", 0);
  const region = textOf(at(provider, "region"));
  const place = {
    partition: partitionOf(region),
    account: textOf(at(provider, "allowed_account_ids", 0)),
    region,
  };
  const terraform = resolveReferences(stack, place);
  const config = at(
    terraform,
    "resource",
    "aws_bedrock_model_invocation_logging_configuration",
    "logging",
    "logging_config",
    0,
  );
  if (config === undefined) return undefined;
  const logGroup = at(config, "cloudwatch_config", 0, "log_group_name");
  const role = readRole(terraform, place);
  return {
    ...place,
    buckets: readBuckets(terraform, config, place),
    keys: readKeys(terraform, place),
    ...(role && { role }),
    ...(logGroup !== undefined && {
      logGroupArn: `arn:${place.partition}:logs:${region}:${place.account}:log-group:${textOf(logGroup)}`,
    }),
  };
}

function readBuckets(
  terraform: JsonMap,
  config: JsonValue,
  { partition }: StackPlace,
): readonly BucketPolicies[] {
  const s3 = at(config, "s3_config", 0);
  const largeData = at(config, "cloudwatch_config", 0, "large_data_delivery_s3_config", 0);
  const isShared = s3 !== undefined && at(s3, "bucket_name") === at(largeData, "bucket_name");
  const prefixOf = (delivery: JsonValue) => textOf(at(delivery, "key_prefix") ?? "");
  const bucket = (
    delivery: JsonValue,
    destination: BucketPolicies["destination"],
    also: readonly string[] = [],
  ): BucketPolicies => {
    const name = textOf(at(delivery, "bucket_name"));
    const label = destination === "s3" ? "logs" : "large_data";
    const output = destination === "s3" ? "bucket" : "large_data_bucket";
    const written = at(terraform, "resource", "aws_s3_bucket_policy", label, "policy");
    const needed = at(terraform, "output", `${output}_policy_statements`, "value");
    return {
      name,
      arn: `arn:${partition}:s3:::${name}`,
      prefixes: [prefixOf(delivery), ...also],
      policy: written === undefined ? policyOf(textOf(needed)) : parse(textOf(written)),
      destination,
    };
  };
  return [
    ...(s3 === undefined
      ? []
      : [bucket(s3, "s3", largeData !== undefined && isShared ? [prefixOf(largeData)] : [])]),
    ...(largeData === undefined || isShared ? [] : [bucket(largeData, "largeData")]),
  ];
}

/** The stack's own key, and the keys of others with the statements that outputs say they need. */
function readKeys(terraform: JsonMap, place: StackPlace): readonly KeyPolicies[] {
  const keyOf = (type: string, label: string, ...way: readonly (string | number)[]) =>
    at(terraform, "resource", type, label, ...way);
  const bucketKey = (label: string) =>
    keyOf(
      "aws_s3_bucket_server_side_encryption_configuration",
      label,
      "rule",
      0,
      "apply_server_side_encryption_by_default",
      "kms_master_key_id",
    );
  const arn = `arn:${place.partition}:kms:${place.region}:${place.account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
  const own = keyOf("aws_kms_key", "logs", "policy");
  const logGroupKey = keyOf("aws_cloudwatch_log_group", "logs", "kms_key_id");
  const usesOwn = (["s3", "largeData"] as const).filter(
    (destination) => bucketKey(destination === "s3" ? "logs" : "large_data") === arn,
  );
  const given = (output: string) => at(terraform, "output", output, "value");
  const needs = (
    output: string,
    users: Pick<KeyPolicies, "encryptsBuckets" | "encryptsLogGroup">,
  ): readonly KeyPolicies[] => {
    const statements = given(output);
    if (statements === undefined) return [];
    return [{ arn, policy: policyOf(textOf(statements)), isOwn: false, ...users }];
  };
  return [
    ...(own === undefined
      ? []
      : [
          {
            arn,
            policy: parse(textOf(own)),
            isOwn: true,
            encryptsBuckets: usesOwn,
            encryptsLogGroup: logGroupKey === arn,
          },
        ]),
    ...needs("bucket_key_policy_statements", { encryptsBuckets: ["s3"], encryptsLogGroup: false }),
    ...needs("large_data_bucket_key_policy_statements", {
      encryptsBuckets: ["largeData"],
      encryptsLogGroup: false,
    }),
    ...needs("log_group_key_policy_statements", { encryptsBuckets: [], encryptsLogGroup: true }),
  ];
}

function readRole(
  terraform: JsonMap,
  { partition, account }: StackPlace,
): RolePolicies | undefined {
  const role = at(terraform, "resource", "aws_iam_role", "delivery");
  if (role === undefined) return undefined;
  const permissions = at(terraform, "resource", "aws_iam_role_policy", "delivery", "policy");
  return {
    arn: `arn:${partition}:iam::${account}:role${textOf(at(role, "path"))}${textOf(at(role, "name"))}`,
    trust: parse(textOf(at(role, "assume_role_policy"))),
    permissions: parse(textOf(permissions)),
  };
}

function partitionOf(region: string): string {
  const partition = findRegion(region)?.partition;
  if (partition === undefined) throw new Error(`There is no Region ${region}.`);
  return partition;
}

function at(
  value: JsonValue | undefined,
  ...way: readonly (string | number)[]
): JsonValue | undefined {
  return way.reduce<JsonValue | undefined>((inner, step) => {
    if (typeof step === "number") return Array.isArray(inner) ? (inner[step] as JsonValue) : inner;
    return isJsonMap(inner) ? inner[step] : undefined;
  }, value);
}

function parse(policy: string): Policy {
  return JSON.parse(policy) as Policy;
}

function policyOf(statements: string): Policy {
  return { Version: "2012-10-17", Statement: JSON.parse(statements) as readonly unknown[] };
}
