import { isJsonMap, type JsonMap, type JsonValue } from "../../../src/spec/json-value";

/** What Terraform would make of one resource of the stack, for each of its keys. */
export type EvaluatedResources = Readonly<Record<string, JsonMap>>;

/**
 * Does with the resources of Panther's stack what Terraform does: one for each log source, its expressions evaluated.
 *
 * Only the expressions that the stack has are known; any other is a mistake.
 */
export function evaluateSources(
  stack: JsonMap,
  type: "panther_s3_source" | "panther_log_source_alarm",
  keyArns: Readonly<Record<string, string>> = {},
): EvaluatedResources {
  const sources = mapOf(mapOf(stack["locals"])["sources"]);
  const [body, ...others] = Object.values(mapOf(mapOf(stack["resource"])[type]));
  if (others.length > 0) throw new Error(`There is more than one ${type}.`);
  const { for_each: _forEach, ...attributes } = mapOf(body);
  return Object.fromEntries(
    Object.entries(sources).map(([key, source]) => {
      const scope = { key, source: mapOf(source), keyArns };
      return [key, evaluate(attributes, scope) as JsonMap];
    }),
  );
}

interface Scope {
  readonly key: string;
  readonly source: JsonMap;
  readonly keyArns: Readonly<Record<string, string>>;
}

function evaluate(value: JsonValue, scope: Scope): JsonValue {
  if (typeof value === "string") return evaluateText(value, scope);
  if (Array.isArray(value)) return value.map((item: JsonValue) => evaluate(item, scope));
  if (!isJsonMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, evaluate(inner, scope)]),
  );
}

function evaluateText(text: string, { key, source, keyArns }: Scope): JsonValue {
  const [, expression] = /^\$\{(.*)\}$/.exec(text) ?? [];
  if (expression === undefined) return text;
  if (expression === "each.value.id") return `id of ${key}`;
  if (expression === "lookup(var.kms_key_arns, each.key, each.value.kms_key_arn)") {
    return keyArns[key] ?? source["kms_key_arn"] ?? null;
  }
  const [, attribute = ""] =
    /^(?:each\.value|local\.sources\[each\.key\])\.(\w+)$/.exec(expression) ?? [];
  const found = source[attribute];
  if (found === undefined) throw new Error(`The stack says "${expression}".`);
  return found;
}

function mapOf(value: JsonValue | undefined): JsonMap {
  return isJsonMap(value) ? value : {};
}
