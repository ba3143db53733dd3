import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import { mapTexts } from "../map-texts";

/**
 * Writes out the instances of resources with `for_each`, each under the address that a plan calls it by.
 *
 * One resource stands for all log sources of Panther, so that one that is destroyed would be a change of a local value
 * alone. What decides the instances is read where it stands in the stack: a local value, or the instances of another
 * resource. A local value of which all is in instances is no part of its own any more.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
 */
export function expandInstances(stack: JsonMap): JsonMap {
  const resources = blocksOf(stack["resource"]);
  const locals = blocksOf(stack["locals"]);
  const eachOf = (body: JsonValue): JsonMap | undefined =>
    isJsonMap(body) ? findInstances(body["for_each"], { resources, locals }) : undefined;
  const bodies = Object.values(resources).flatMap((labels) => Object.values(blocksOf(labels)));
  const spread = new Set(bodies.flatMap((body) => (eachOf(body) ? localOf(body) : [])));
  if (spread.size === 0) return stack;
  const expanded = Object.entries(resources).map(([type, labels]) => {
    const instances = Object.entries(blocksOf(labels)).flatMap(([label, body]) => {
      const each = eachOf(body);
      return each === undefined || !isJsonMap(body)
        ? [[label, body] as const]
        : writeOut(label, body, each, locals);
    });
    return [type, Object.fromEntries(instances)] as const;
  });
  const others = Object.entries(locals).filter(([name]) => !spread.has(name));
  return {
    ...stack,
    resource: Object.fromEntries(expanded),
    locals: Object.fromEntries(others),
  };
}

interface NamedBlocks {
  readonly resources: JsonMap;
  readonly locals: JsonMap;
}

/** What `each.value` is of each instance, by its key; nothing where the stack itself does not say. */
function findInstances(
  forEach: JsonValue | undefined,
  { resources, locals }: NamedBlocks,
): JsonMap | undefined {
  const local = localName(forEach);
  if (local !== undefined) {
    const value = locals[local];
    return isJsonMap(value) ? value : undefined;
  }
  const [, type = "", label = ""] = resourceReference.exec(textOf(forEach)) ?? [];
  const body = blocksOf(resources[type])[label];
  // A resource may follow another one, whose instances the stack then says; a ring of them is no Terraform.
  const { [type]: _used, ...others } = resources;
  const followed = isJsonMap(body)
    ? findInstances(body["for_each"], { resources: others, locals })
    : undefined;
  if (followed === undefined) return undefined;
  const keys = Object.keys(followed);
  return Object.fromEntries(keys.map((key) => [key, instanceAddress(`${type}.${label}`, key)]));
}

const resourceReference = /^\$\{([a-z0-9_]+)[.](\w+)\}$/;

function localOf(body: JsonValue): readonly string[] {
  const name = isJsonMap(body) ? localName(body["for_each"]) : undefined;
  return name === undefined ? [] : [name];
}

function localName(forEach: JsonValue | undefined): string | undefined {
  return /^\$\{local[.](\w+)\}$/.exec(textOf(forEach))?.[1];
}

function writeOut(
  label: string,
  { for_each: _each, ...body }: JsonMap,
  each: JsonMap,
  locals: JsonMap,
): readonly (readonly [string, JsonValue])[] {
  return Object.entries(each).map(([key, value]) => {
    const filled = Object.entries(body).map(
      ([name, written]) => [name, fillIn(written, { key, value, locals })] as const,
    );
    return [instanceAddress(label, key), Object.fromEntries(filled)];
  });
}

interface Instance {
  readonly key: string;
  /** What it has of a local value, or the address of the instance that it follows. */
  readonly value: JsonValue;
  readonly locals: JsonMap;
}

/** A text that is a reference alone becomes what it refers to; within an expression that stands written out. */
function fillIn(written: JsonValue, instance: Instance): JsonValue {
  const whole = /^\$\{([^{}]*)\}$/.exec(textOf(written))?.[1];
  const found = whole === undefined ? undefined : findReferred(whole, instance);
  if (found !== undefined) return found;
  return mapTexts(written, (text) =>
    text.replaceAll(
      /\$\{([^{}]*)\}/g,
      (_all, expression: string) => `\${${spellOut(expression, instance)}}`,
    ),
  );
}

function spellOut(expression: string, instance: Instance): string {
  return expression.replaceAll(references, (reference) => {
    const found = findReferred(reference, instance);
    if (found !== undefined) return JSON.stringify(found);
    return typeof instance.value === "string"
      ? reference.replace(/^each[.]value/, instance.value)
      : reference;
  });
}

const references = /\beach[.](key|value)\b([.]\w+)?|\blocal[.]\w+\[each[.]key\][.]\w+/g;

function findReferred(reference: string, { key, value, locals }: Instance): JsonValue | undefined {
  if (reference === "each.key") return key;
  const ofValue = /^each[.]value[.](\w+)$/.exec(reference)?.[1];
  if (ofValue !== undefined) return isJsonMap(value) ? value[ofValue] : undefined;
  const [, local = "", name = ""] = /^local[.](\w+)\[each[.]key\][.](\w+)$/.exec(reference) ?? [];
  return blocksOf(blocksOf(locals[local])[key])[name];
}

function instanceAddress(address: string, key: string): string {
  return `${address}[${JSON.stringify(key)}]`;
}

function blocksOf(value: JsonValue | undefined): JsonMap {
  return isJsonMap(value) ? value : {};
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}
