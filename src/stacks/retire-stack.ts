import { isJsonMap, type JsonMap, type JsonValue } from "../spec/json-value";

/** What holds logs, or keeps them readable; its resources carry one of `keptLabels`. */
const keptTypes =
  /^aws_(s3_bucket|s3_bucket_.+|kms_key|kms_alias|cloudwatch_log_(group|data_protection_policy))$/;
const keptLabels: readonly string[] = ["logs", "large_data"];

/**
 * Turns the Terraform of a target into that of a retired one: what logs is destroyed, and the logs leave
 * the state without being destroyed.
 *
 * https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources
 */
export function retireStack(stack: JsonMap): JsonMap {
  const { resource, output: _output, ...rest } = stack;
  return {
    ...withoutOutputs(rest),
    removed: keptAddresses(resource).map((from) => ({ from, lifecycle: { destroy: false } })),
  };
}

function keptAddresses(resources: JsonValue | undefined): readonly string[] {
  if (!isJsonMap(resources)) return [];
  return Object.entries(resources)
    .filter(([type]) => keptTypes.test(type))
    .flatMap(([type, labels]) =>
      Object.keys(isJsonMap(labels) ? labels : {}).map((label) => ({ type, label })),
    )
    .filter(({ label }) => keptLabels.includes(label))
    .map(({ type, label }) => `${type}.${label}`)
    .sort();
}

/** CDKTF's comment lists outputs that a retired stack no longer has. */
function withoutOutputs(stack: JsonMap): JsonMap {
  const comment = stack["//"];
  if (!isJsonMap(comment)) return stack;
  return { ...stack, "//": { ...comment, outputs: {} } };
}
