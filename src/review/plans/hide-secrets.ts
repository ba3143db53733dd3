import { isJsonMap, type JsonValue } from "../../spec/json-value";
import { sensitiveMark } from "../marks";
import type { OpenText } from "../open-text";
import type { ChangeJson, PlanJson } from "./plan-json";

/** Shorter texts are parts of too many others, and no secrets. */
const fewestCharacters = 6;

/**
 * Takes what Terraform calls sensitive in one place out of all other places.
 *
 * Providers copy values, and Terraform does not always notice: what one attribute hides another one shows.
 */
export function createSecretHider(plan: PlanJson): OpenText {
  const secrets = [...new Set(listSecrets(plan))]
    .filter((secret) => secret.length >= fewestCharacters)
    .sort((left, right) => right.length - left.length);
  if (secrets.length === 0) return (text) => text;
  return (text) =>
    secrets.reduce((hidden, secret) => hidden.replaceAll(secret, sensitiveMark), text);
}

function listSecrets(plan: PlanJson): readonly string[] {
  const changes = [...(plan.resource_changes ?? []), ...(plan.resource_drift ?? [])].map(
    ({ change }) => change,
  );
  const outputs = Object.values(plan.output_changes ?? {});
  const declared = Object.entries(plan.configuration?.root_module?.variables ?? {});
  const variables = declared
    .filter(([, { sensitive }]) => sensitive === true)
    .flatMap(([name, { default: value }]) => [value, plan.variables?.[name]?.value]);
  return [
    ...[...changes, ...outputs].flatMap(secretsOf),
    ...variables.flatMap((value) => textsIn(value)),
  ];
}

function secretsOf(change: ChangeJson): readonly string[] {
  const { before, after, before_sensitive: old, after_sensitive: now } = change;
  return [...marked(before, old), ...marked(after, now)];
}

function marked(value: JsonValue | undefined, tree: JsonValue | undefined): readonly string[] {
  if (tree === true) return textsIn(value);
  if (Array.isArray(tree) && Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    return (tree as readonly JsonValue[]).flatMap((item, index) => marked(items[index], item));
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
const none: readonly string[] = [];

function textsIn(value: JsonValue | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap(textsIn);
  return isJsonMap(value) ? Object.values(value).flatMap(textsIn) : [];
}
