import { textOf, type DeployedResource } from "../../policies/deployer/deployed-resource";
import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import type { TargetReads } from "../aws/aws";

/**
 * Says which statements of bucket policies the first apply takes away: a bucket has one policy, and the stack's has
 * what delivery needs and what the spec adds.
 */
export async function noteLostStatements(
  resources: readonly DeployedResource[],
  reads: TargetReads,
): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const { type, label, body } of resources) {
    if (type !== "aws_s3_bucket_policy") continue;
    const policy = await reads.readBucketPolicy(textOf(body, "bucket"));
    if (policy.kind !== "found") continue;
    const kept = new Set(
      statementsOf(JSON.parse(textOf(body, "policy")) as JsonValue).map(({ Sid: sid }) => sid),
    );
    const lost = statementsOf(policy.value).filter(
      (statement) =>
        !isOfBedrock(statement) &&
        !(typeof statement["Sid"] === "string" && kept.has(statement["Sid"])),
    );
    if (lost.length === 0) continue;
    notes.push(
      `${type}.${label} takes away what the bucket's policy says in ${lost.map(nameOf).join(", ")}. The spec can keep it as \`policyStatements\`.`,
    );
  }
  return notes;
}

function statementsOf(policy: JsonValue): readonly JsonMap[] {
  const statements = isJsonMap(policy) ? policy["Statement"] : undefined;
  return (Array.isArray(statements) ? statements : [statements]).filter(isJsonMap);
}

function nameOf({ Sid: sid }: JsonMap): string {
  return typeof sid === "string" && sid !== "" ? `"${sid}"` : "a statement without a Sid";
}

/** What lets Bedrock write stands in the stack's policy in words of its own. */
function isOfBedrock({ Principal: principal }: JsonMap): boolean {
  return isJsonMap(principal) && principal["Service"] === "bedrock.amazonaws.com";
}
