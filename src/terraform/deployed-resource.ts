import { isJsonMap, type JsonMap, type JsonValue } from "../spec/json-value";
import type { AwsPlace } from "../spec/aws-place";

/** A resource of a stack, as whoever deploys it has to know it. */
export interface DeployedResource {
  readonly type: string;
  /** Its name in the stack: the address is `<type>.<label>`. */
  readonly label: string;
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
  const resources = mapOf(stack["resource"]);
  const isTagged = firstBlock(mapOf(stack["provider"]), "aws")["default_tags"] !== undefined;
  const follow = (type: string, label: string): string | undefined =>
    identityOf(type, mapOf(mapOf(resources[type])[label]), source);
  const lookups = Object.entries(mapOf(stack["data"])).map(
    ([type, labels]) => [`data.${type}`, labels] as const,
  );
  return [...Object.entries(resources), ...lookups].flatMap(([type, labels]) =>
    Object.entries(mapOf(labels)).map(([label, body]) => ({
      type,
      label,
      body: followReferences(mapOf(body), follow) as JsonMap,
      source,
      isTagged,
    })),
  );
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

/** The ARN of a role of the stack. */
export function roleArn(body: JsonMap, { partition, account }: AwsPlace): string {
  return `arn:${partition}:iam::${account}:role${pathOf(body)}${textOf(body, "name")}`;
}

/** The ARN of a topic of the stack. */
export function topicArn(body: JsonMap, { partition, account, region }: AwsPlace): string {
  return `arn:${partition}:sns:${region}:${account}:${textOf(body, "name")}`;
}

/** The ARN of an alias of the stack. */
export function aliasArn(body: JsonMap, { partition, account, region }: AwsPlace): string {
  return `arn:${partition}:kms:${region}:${account}:${textOf(body, "name")}`;
}

function pathOf({ path }: JsonMap): string {
  return typeof path === "string" ? path : "/";
}

/** An argument that is text in every stack of ours. */
export function textOf(body: JsonMap, argument: string): string {
  const value = body[argument];
  if (typeof value !== "string") throw new Error(`The argument "${argument}" is not text.`);
  return value;
}

/** The first block of that name inside of a map, written alone or in a list; empty where there is none. */
export function firstBlock(body: JsonMap, name: string): JsonMap {
  const blocks = body[name];
  return mapOf(Array.isArray(blocks) ? (blocks[0] as JsonValue | undefined) : blocks);
}

type Follow = (type: string, label: string) => string | undefined;

function followReferences(value: JsonValue, follow: Follow): JsonValue {
  if (typeof value === "string") {
    return value.replace(
      /\$\{(\w+)\.(\w+)\.\w+\}/g,
      (reference, type: string, label: string) => follow(type, label) ?? reference,
    );
  }
  if (Array.isArray(value)) return value.map((item: JsonValue) => followReferences(item, follow));
  if (!isJsonMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, followReferences(inner, follow)]),
  );
}

function mapOf(value: JsonValue | undefined): JsonMap {
  return isJsonMap(value) ? value : {};
}
