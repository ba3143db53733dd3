import { isJsonList, isJsonMap, type JsonValue } from "../../spec/json-value";
import { valueAt } from "../resources/value-at";
import type { ChangeJson, ExpressionJson, ModuleJson, PlanJson } from "./plan-json";

/** A value that nobody may see. What is neither text nor number has too few values to be a secret. */
export type Secret = string | number;

/** What Terraform calls sensitive in a plan: of resources, outputs, and the variables of all modules. */
export function listSecrets(plan: PlanJson): readonly Secret[] {
  const { resource_changes: changes = [], resource_drift: drift = [] } = plan;
  const values = Object.entries(plan.variables ?? {}).map(
    ([name, variable]) => [name, variable.value] as const,
  );
  return [
    ...[...changes, ...drift].flatMap(({ change }) => secretsOf(change)),
    ...Object.values(plan.output_changes ?? {}).flatMap(secretsOf),
    ...secretsOfModule(plan.configuration?.root_module, Object.fromEntries(values)),
  ];
}

function secretsOf(change: ChangeJson): readonly Secret[] {
  const { before, after, before_sensitive: old, after_sensitive: now } = change;
  return [...marked(before, old), ...marked(after, now)];
}

function marked(value: JsonValue | undefined, tree: JsonValue | undefined): readonly Secret[] {
  if (tree === true) return leavesOf(value);
  if (isJsonList(tree) && isJsonList(value)) {
    return tree.flatMap((item, index) => marked(value[index], item));
  }
  if (!isJsonMap(tree) || !isJsonMap(value)) return none;
  let found = none;
  for (const key in tree) {
    const inside = marked(value[key], tree[key]);
    if (inside.length > 0) found = [...found, ...inside];
  }
  return found;
}

/** Nearly every tree is without a mark, and no list is made for it. */
const none: readonly Secret[] = [];

/** The values of variables, by name; unknown where an apply decides them. */
type Values = Readonly<Record<string, JsonValue | undefined>>;

/** A module may call a variable sensitive that its caller does not. */
function secretsOfModule(module: ModuleJson | undefined, values: Values): readonly Secret[] {
  const { variables = {}, module_calls: calls = {} } = module ?? {};
  const own = Object.entries(variables)
    .filter(([, { sensitive }]) => sensitive === true)
    .flatMap(([name, { default: value }]) => [value, values[name]]);
  const ofCalled = Object.values(calls).flatMap(({ module: called, expressions = {} }) => {
    const passed = Object.entries(expressions).map(
      ([name, expression]) => [name, passedBy(expression, values)] as const,
    );
    return secretsOfModule(called, Object.fromEntries(passed));
  });
  return [...own.flatMap(leavesOf), ...ofCalled];
}

/** What is passed: the value itself, or the values of the variables that it is made of. */
function passedBy(
  { constant_value: constant, references = [] }: ExpressionJson,
  values: Values,
): JsonValue | undefined {
  if (constant !== undefined) return constant;
  // Terraform names what a reference leads through as well: `var.login.token`, and then `var.login`.
  const whole = references.filter(
    (reference) => !references.some((other) => other.startsWith(`${reference}.`)),
  );
  return whole.flatMap((reference) => {
    const [kind, name = "", ...steps] = reference.split(".");
    if (kind !== "var") return [];
    const value = valueAt({ value: values[name] ?? null }, "value", ...steps);
    return value === undefined ? [] : [value];
  });
}

function leavesOf(value: JsonValue | undefined): readonly Secret[] {
  if (typeof value === "string" || typeof value === "number") return [value];
  if (isJsonList(value)) return value.flatMap(leavesOf);
  return isJsonMap(value) ? Object.values(value).flatMap(leavesOf) : none;
}
