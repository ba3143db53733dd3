import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import { textOf } from "./text-of";

/** Where a stack stands, as its provider says. */
export interface StackPlace {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}

type Attributes = Readonly<Record<string, string>>;

/** A key has a name only after it was made; any will do here. */
const keyId = "1234abcd-12ab-34cd-56ef-1234567890ab";

/** What AWS computes for the resources that policies refer to. */
const computed: Readonly<Record<string, (body: JsonMap, place: StackPlace) => Attributes>> = {
  aws_s3_bucket: ({ bucket }, { partition }) => ({
    id: textOf(bucket),
    arn: `arn:${partition}:s3:::${textOf(bucket)}`,
  }),
  aws_kms_key: (_body, { partition, account, region }) => ({
    key_id: keyId,
    arn: `arn:${partition}:kms:${region}:${account}:key/${keyId}`,
  }),
  aws_cloudwatch_log_group: ({ name }, { partition, account, region }) => ({
    name: textOf(name),
    arn: `arn:${partition}:logs:${region}:${account}:log-group:${textOf(name)}`,
  }),
  aws_kinesis_firehose_delivery_stream: ({ name }, { partition, account, region }) => ({
    arn: `arn:${partition}:firehose:${region}:${account}:deliverystream/${textOf(name)}`,
  }),
  aws_sns_topic: ({ name }, { partition, account, region }) => ({
    arn: `arn:${partition}:sns:${region}:${account}:${textOf(name)}`,
  }),
  aws_cloudwatch_event_rule: ({ name }, { partition, account, region }) => ({
    name: textOf(name),
    arn: `arn:${partition}:events:${region}:${account}:rule/${textOf(name)}`,
  }),
  aws_iam_role: ({ name, path = "/" }, { partition, account }) => ({
    id: textOf(name),
    arn: `arn:${partition}:iam::${account}:role${textOf(path)}${textOf(name)}`,
  }),
  aws_sqs_queue: ({ name }, { partition, account, region }) => ({
    arn: `arn:${partition}:sqs:${region}:${account}:${textOf(name)}`,
  }),
};

/**
 * Does to the resources and outputs of a stack what Terraform does: puts values in place of references, and
 * undoes escapes. What no policy asks for stands for itself. A reference that leads nowhere is a mistake of the stack.
 */
export function resolveReferences(stack: JsonMap, place: StackPlace): JsonMap {
  const attributes = new Map<string, string>();
  for (const [type, labels] of Object.entries(mapOf(stack["resource"]))) {
    for (const [label, body] of Object.entries(mapOf(labels))) {
      attributes.set(`${type}.${label}`, "");
      const values = computed[type]?.(resolve(mapOf(body), new Map()) as JsonMap, place) ?? {};
      for (const [name, value] of Object.entries(values)) {
        attributes.set(`${type}.${label}.${name}`, value);
      }
    }
  }
  return {
    resource: resolve(mapOf(stack["resource"]), attributes),
    output: resolve(mapOf(stack["output"]), attributes),
  };
}

function mapOf(value: JsonValue | undefined): JsonMap {
  return isJsonMap(value) ? value : {};
}

/** Without attributes, references stay as they are. */
function resolve(value: JsonValue, attributes: ReadonlyMap<string, string>): JsonValue {
  if (typeof value === "string") return resolveText(value, attributes);
  if (Array.isArray(value)) return value.map((item: JsonValue) => resolve(item, attributes));
  if (!isJsonMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolve(inner, attributes)]),
  );
}

function resolveText(text: string, attributes: ReadonlyMap<string, string>): string {
  if (attributes.size === 0) return text;
  return text.replaceAll(/\$\$\{|%%\{|\$\{([^}]*)\}/g, (found, reference: string | undefined) => {
    if (reference === undefined) return found.slice(1);
    const [resource] = /^aws_\w+\.\w+/.exec(reference) ?? [];
    const isThere = resource === undefined || attributes.has(resource);
    const value = attributes.get(reference) ?? (isThere ? `<${reference}>` : undefined);
    if (value === undefined) throw new Error(`Nothing in the stack is called ${reference}.`);
    return value;
  });
}
