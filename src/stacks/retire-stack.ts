import { isJsonMap, type JsonMap } from "../spec/json-value";

/**
 * Turns the Terraform of a target into that of a retired one: what logs is destroyed, and the logs leave
 * the state without being destroyed.
 *
 * https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources
 */
export function retireStack(stack: JsonMap, keptAddresses: Iterable<string>): JsonMap {
  const { resource: _resource, data: _data, output: _output, locals: _locals, ...rest } = stack;
  return {
    ...withoutOutputs(rest),
    removed: [...keptAddresses].sort().map((from) => ({ from, lifecycle: { destroy: false } })),
  };
}

/** CDKTF's comment lists outputs that a retired stack no longer has. */
function withoutOutputs(stack: JsonMap): JsonMap {
  const comment = stack["//"];
  if (!isJsonMap(comment)) return stack;
  return { ...stack, "//": { ...comment, outputs: {} } };
}
