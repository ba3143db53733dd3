import type { DeployedResource } from "../../stack-json/deployed-resource";
import { roleArn } from "../../stack-json/resource-arns";
import { textOf } from "../../stack-json/text-of";
import { absent, found, type Answer } from "../aws/answer";
import type { BucketSetting, TargetReads } from "../aws/aws";

/** A resource of a stack that is already there, and what the provider finds it by. */
export interface FoundImport {
  readonly to: string;
  readonly id: string;
}

/** What of a stack is already there, and what nobody may tell. */
export interface FoundImports {
  readonly imports: readonly FoundImport[];
  readonly notes: readonly string[];
}

/**
 * Finds what of a stack's resources AWS already has, in the order of their addresses.
 *
 * Terraform refuses to import what is not there, so each one is looked for. What consumers make under names of their
 * own is not, and a note says so.
 */
export async function findImports(
  resources: readonly DeployedResource[],
  reads: TargetReads,
): Promise<FoundImports> {
  const imports: FoundImport[] = [];
  const notes: string[] = [];
  const notLookedFor: string[] = [];
  for (const resource of resources) {
    if (resource.type.startsWith("data.")) continue;
    const to = `${resource.type}.${resource.label}`;
    const find = finders[resource.type];
    if (find === undefined) {
      notLookedFor.push(to);
      continue;
    }
    const answer = await find(resource, reads, resources);
    if (answer.kind === "found") imports.push({ to, id: answer.value });
    if (answer.kind === "failure" || answer.kind === "unfit")
      notes.push(`${to} is not imported: ${answer.message}`);
  }
  if (notLookedFor.length > 0) {
    notes.push(`The first apply makes what was not looked for: ${notLookedFor.sort().join(", ")}`);
  }
  return { imports: imports.sort((left, right) => (left.to < right.to ? -1 : 1)), notes };
}

type Find = (
  resource: DeployedResource,
  reads: TargetReads,
  all: readonly DeployedResource[],
) => Promise<Answer<string> | Unfit>;

/** What is there, and what Terraform could take over only by destroying it. */
interface Unfit {
  readonly kind: "unfit";
  readonly message: string;
}

/** How each kind of resource is looked for that a target or its bucket has but once; its id is in the provider's documentation under "Import". */
const finders: Readonly<Record<string, Find>> = {
  aws_bedrock_model_invocation_logging_configuration: async ({ source }, reads) =>
    as(source.region, await reads.readLoggingConfiguration()),
  aws_cloudwatch_log_data_protection_policy: async ({ body }, reads) => {
    const name = textOf(body, "log_group_name");
    const group = await reads.readLogGroup(name);
    return group.kind === "found" && !group.value.isMasked ? absent : as(name, group);
  },
  aws_cloudwatch_log_group: async ({ body }, reads) => {
    const name = textOf(body, "name");
    return as(name, await reads.readLogGroup(name));
  },
  aws_iam_role: async ({ body, source }, reads) => {
    const name = textOf(body, "name");
    const role = await reads.readRole(name);
    if (role.kind !== "found" || role.value.arn === roleArn(body, source)) return as(name, role);
    return unfit(
      `it is ${role.value.arn}, and another path would replace it. Name its path in the spec, or name it as existing.`,
    );
  },
  aws_iam_role_policy: async ({ body }, reads) => {
    const role = textOf(body, "role").split("/").at(-1) ?? "";
    const policies = await reads.readRolePolicies(role);
    if (policies.kind !== "found") return policies;
    const name = textOf(body, "name");
    const isThere = policies.value.some(
      (policy) => policy.kind === "inline" && policy.name === name,
    );
    return isThere ? found(`${role}:${name}`) : absent;
  },
  aws_kms_alias: async ({ body }, reads) => {
    const name = textOf(body, "name");
    return as(name, await reads.readKey(name));
  },
  aws_kms_key: async ({ label }, reads, all) => {
    const alias = all.find((other) => other.type === "aws_kms_alias" && other.label === label);
    if (alias === undefined) return absent;
    const key = await reads.readKey(textOf(alias.body, "name"));
    return key.kind === "found" ? found(key.value.id) : key;
  },
  aws_s3_bucket: async ({ body }, reads) => {
    const bucket = textOf(body, "bucket");
    const owner = await reads.findBucket(bucket);
    return owner.kind === "found" && owner.value === "another-account"
      ? unfit(`the bucket ${bucket} is of another account.`)
      : as(bucket, owner);
  },
  aws_s3_bucket_lifecycle_configuration: findSetting("lifecycle"),
  aws_s3_bucket_logging: findSetting("access-logs"),
  aws_s3_bucket_notification: findSetting("notification"),
  aws_s3_bucket_object_lock_configuration: findSetting("object-lock"),
  aws_s3_bucket_ownership_controls: findSetting("ownership"),
  aws_s3_bucket_policy: findSetting("policy"),
  aws_s3_bucket_public_access_block: findSetting("public-access-block"),
  aws_s3_bucket_replication_configuration: findSetting("replication"),
  aws_s3_bucket_server_side_encryption_configuration: async ({ body }, reads) => {
    const bucket = textOf(body, "bucket");
    return as(bucket, await reads.readBucketEncryption(bucket));
  },
  aws_s3_bucket_versioning: findSetting("versioning"),
};

function findSetting(setting: BucketSetting): Find {
  return async ({ body }, reads) => {
    const bucket = textOf(body, "bucket");
    return as(bucket, await reads.findBucketSetting(bucket, setting));
  };
}

function unfit(message: string): Unfit {
  return { kind: "unfit", message };
}

/** The id in place of what was found. */
function as(id: string, answer: Answer<unknown>): Answer<string> {
  return answer.kind === "found" ? found(id) : answer;
}
