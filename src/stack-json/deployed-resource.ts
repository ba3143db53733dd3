import type { AwsPlace } from "../spec/aws-place";
import { isJsonList, isJsonMap, type JsonMap, type JsonValue } from "../spec/json-value";
import { firstBlock } from "./first-block";
import { labelledBlocks, type LabelledBlock } from "./labelled-blocks";
import { roleArn, topicArn } from "./resource-arns";
import { textOf } from "./text-of";

/** A resource of a stack, as whoever deploys it has to know it. */
export interface DeployedResource extends LabelledBlock {
  /** Its arguments; a reference to a bucket, rule or log group is its name, one to a role its ARN. */
  readonly body: JsonMap;
  readonly source: AwsPlace;
  /** Whether the provider puts tags on it. */
  readonly isTagged: boolean;
}

/** Lists the resources and lookups (`data.<type>`) of a stack's Terraform, with what their references lead to in place of them. */
export function listDeployedResources(
  stack: JsonMap,
  source: AwsPlace,
): readonly DeployedResource[] {
  const resources = labelledBlocks(stack["resource"]);
  const lookups = labelledBlocks(stack["data"]).map((block) => ({
    ...block,
    type: `data.${block.type}`,
  }));
  const isTagged = firstBlock(firstBlock(stack, "provider"), "aws")["default_tags"] !== undefined;
  const byAddress = new Map(resources.map((block) => [`${block.type}.${block.label}`, block]));
  const follow = (address: string): string | undefined => {
    const block = byAddress.get(address);
    return block && identityOf(block.type, argumentsOf(block.body), source);
  };
  return [...resources, ...lookups].map(({ type, label, body }) => ({
    type,
    label,
    body: followReferences(argumentsOf(body), follow) as JsonMap,
    source,
    isTagged,
  }));
}

function argumentsOf(body: JsonValue): JsonMap {
  return isJsonMap(body) ? body : {};
}

function identityOf(type: string, body: JsonMap, source: AwsPlace): string | undefined {
  switch (type) {
    case "aws_s3_bucket":
      return textOf(body, "bucket");
    case "aws_athena_workgroup":
    case "aws_cloudwatch_event_rule":
    case "aws_cloudwatch_log_group":
    case "aws_glue_catalog_database":
    case "aws_sqs_queue":
      return textOf(body, "name");
    case "aws_iam_role":
      return roleArn(body, source);
    case "aws_sns_topic":
      return topicArn(body, source);
    default:
      return undefined;
  }
}

/** What a resource is called, by its address. */
type Follow = (address: string) => string | undefined;

function followReferences(value: JsonValue, follow: Follow): JsonValue {
  if (typeof value === "string") {
    return value.replace(
      /\$\{(\w+\.\w+)\.\w+\}/g,
      (reference, address: string) => follow(address) ?? reference,
    );
  }
  if (isJsonList(value)) return value.map((item) => followReferences(item, follow));
  if (!isJsonMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, followReferences(inner, follow)]),
  );
}
