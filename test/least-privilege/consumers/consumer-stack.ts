import type { PlainSpec } from "../../resolve/resolve-plain-spec";
import { synthesizeStack } from "../../stacks/synthesized-stack";
import { isJsonMap, type JsonMap, type JsonValue } from "../../../src/spec/json-value";
import { resolveReferences } from "../resolve-references";
import type { Policy, Request } from "../simulate";
import { overTls } from "../expectation";
import { textOf } from "../text-of";

export const account = "111122223333";
export const region = "us-east-1";

/** The policies of a stack by the address and the attribute that hold them. */
export type PolicyAt = (type: string, label: string, attribute?: string) => Policy;

/** Compiles a spec of one target, with values in place of references. */
export function policiesOf(spec: PlainSpec): PolicyAt {
  const { json } = synthesizeStack(spec);
  const { resource } = resolveReferences(json, { partition: "aws", account, region });
  return (type, label, attribute = "policy") => {
    const body = mapOf(mapOf(mapOf(resource)[type])[label]);
    return JSON.parse(textOf(body[attribute])) as Policy;
  };
}

function mapOf(value: JsonValue | undefined): JsonMap {
  return isJsonMap(value) ? value : {};
}

/** A request of a role of the stack, by the policy that the role has. */
export function byRole(role: string, permissions: Policy) {
  return (action: string, resource: string, context = {}): Request => ({
    principal: `arn:aws:sts::${account}:assumed-role/${role}/session`,
    account,
    action,
    resource,
    context: { ...overTls, "aws:PrincipalIsAWSService": "false", ...context },
    identityPolicies: [permissions],
  });
}

/** A request of a service on behalf of something, to whoever has the policy. */
export function byService(principal: string, resourcePolicy: Policy) {
  return (action: string, resource: string, sourceArn: string, of = account): Request => ({
    principal,
    account,
    action,
    resource,
    resourcePolicy,
    context: {
      ...overTls,
      "aws:PrincipalIsAWSService": "true",
      "aws:SourceAccount": of,
      "aws:SourceArn": sourceArn,
    },
  });
}
