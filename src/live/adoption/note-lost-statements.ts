import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { JsonMap, JsonValue } from "../../spec/json-value";
import { absent, found, type Answer } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import { lostStatements } from "./lost-statements";

/**
 * Says which statements of policies the first apply takes away: a bucket, a key, a role and its permissions have one
 * policy each, and the stack's has what delivery needs and what the spec adds.
 */
export async function noteLostStatements(
  resources: readonly DeployedResource[],
  reads: TargetReads,
): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const resource of resources) {
    const kind = policyKinds[resource.type];
    if (kind === undefined || resource.body[kind.argument] === undefined) continue;
    const answer = await kind.read(resource, reads, resources);
    const address = `${resource.type}.${resource.label}`;
    if (answer.kind === "failure" || (answer.kind === "found" && answer.value === null)) {
      const why = answer.kind === "failure" ? answer.message : "it is no JSON.";
      notes.push(`${address} replaces ${kind.name}, which was not read: ${why}`);
    }
    if (answer.kind !== "found" || answer.value === null) continue;
    const stack = JSON.parse(textOf(resource.body, kind.argument)) as JsonValue;
    const lost = lostStatements(answer.value, stack);
    if (lost.length === 0) continue;
    notes.push(
      `${address} takes away what ${kind.name} says in ${lost.map(nameOf).join(", ")}. ${kind.hint}`,
    );
  }
  return notes;
}

interface PolicyKind {
  readonly name: string;
  readonly argument: string;
  readonly hint: string;
  readonly read: (
    resource: DeployedResource,
    reads: TargetReads,
    all: readonly DeployedResource[],
  ) => Promise<Answer<JsonValue>>;
}

const keepRole =
  "A role that the spec names as existing, such as `existingRoleArn`, stays as it is.";

const policyKinds: Readonly<Record<string, PolicyKind>> = {
  aws_iam_role: {
    name: "the role's trust policy",
    argument: "assume_role_policy",
    hint: keepRole,
    read: async ({ body }, reads) => {
      const role = await reads.readRole(textOf(body, "name"));
      return role.kind === "found" ? found(role.value.trustPolicy) : role;
    },
  },
  aws_iam_role_policy: {
    name: "the role's policy of that name",
    argument: "policy",
    hint: keepRole,
    read: async ({ body }, reads) => {
      const role = textOf(body, "role").split("/").at(-1) ?? "";
      const policies = await reads.readRolePolicies(role);
      if (policies.kind !== "found") return policies;
      const name = textOf(body, "name");
      const policy = policies.value.find((one) => one.kind === "inline" && one.name === name);
      return policy === undefined ? absent : found(policy.document);
    },
  },
  aws_kms_key: {
    name: "the key's policy",
    argument: "policy",
    hint: "A key that the spec names as `encryption.keyArn` keeps its policy.",
    read: async ({ label }, reads, all) => {
      const alias = all.find((other) => other.type === "aws_kms_alias" && other.label === label);
      if (alias === undefined) return absent;
      const key = await reads.readKey(textOf(alias.body, "name"));
      return key.kind === "found" ? reads.readKeyPolicy(key.value.id) : key;
    },
  },
  aws_s3_bucket_policy: {
    name: "the bucket's policy",
    argument: "policy",
    hint: "The spec can keep it as `policyStatements`.",
    read: ({ body }, reads) => reads.readBucketPolicy(textOf(body, "bucket")),
  },
};

function nameOf({ Sid: sid }: JsonMap): string {
  return typeof sid === "string" && sid !== "" ? `"${sid}"` : "a statement without a Sid";
}
