import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";

/** A block of the provider, as extract.mjs describes it. */
interface BlockShape {
  /** By name: `required string`, `optional list(string)`, `computed string`, `optional bool deprecated`. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly blocks?: Readonly<Record<string, NestedBlockShape>>;
}

interface NestedBlockShape extends BlockShape {
  readonly nesting: "single" | "list" | "set";
  readonly min?: number;
  readonly max?: number;
  readonly deprecated?: boolean;
}

interface ProviderShape {
  readonly provider: BlockShape;
  readonly resources: Readonly<Record<string, BlockShape>>;
}

const text = readFileSync(join(__dirname, "aws-5.100.0.json"), "utf8");
const shape = JSON.parse(text) as ProviderShape;

/** What every resource may have, whatever the provider. */
const metaArguments: readonly string[] = ["//", "depends_on", "lifecycle", "provider"];

/** What of a stack the AWS provider would refuse, or warn about: one line each, empty where all fits. */
export function providerViolations(stack: JsonMap): readonly string[] {
  return [
    ...Object.entries(mapAt(stack, "provider")).flatMap(([name, configurations]) =>
      itemsOf(configurations).flatMap((configuration) =>
        blockViolations(`provider.${name}`, configuration, shape.provider),
      ),
    ),
    ...Object.entries(mapAt(stack, "resource")).flatMap(([type, labels]) =>
      Object.entries(labels as JsonMap).flatMap(([label, body]) =>
        resourceViolations(`${type}.${label}`, type, body),
      ),
    ),
  ];
}

function resourceViolations(place: string, type: string, body: JsonValue): readonly string[] {
  const resource = shape.resources[type];
  if (resource === undefined) return [`${place}: unknown resource type`];
  return blockViolations(place, body, resource, metaArguments);
}

function blockViolations(
  place: string,
  body: JsonValue,
  { attributes = {}, blocks = {} }: BlockShape,
  ignored: readonly string[] = [],
): readonly string[] {
  if (!isJsonMap(body)) return [`${place}: not a block`];
  const known = Object.entries(body).filter(([key]) => !ignored.includes(key));
  return [
    ...known.flatMap(([key, value]) => {
      const inner = `${place}.${key}`;
      const attribute = attributes[key];
      const block = blocks[key];
      if (attribute !== undefined) return attributeViolations(inner, value, attribute);
      if (block !== undefined) return nestedViolations(inner, value, block);
      return [`${inner}: neither attribute nor block`];
    }),
    ...missingFrom(body, { attributes, blocks }).map((key) => `${place}.${key}: missing`),
  ];
}

function missingFrom(
  body: JsonMap,
  { attributes, blocks }: Required<BlockShape>,
): readonly string[] {
  const required = [
    ...Object.entries(attributes).filter(([, use]) => use.startsWith("required ")),
    ...Object.entries(blocks).filter(([, { min }]) => (min ?? 0) > 0),
  ];
  return required.map(([key]) => key).filter((key) => body[key] === undefined);
}

function nestedViolations(
  place: string,
  value: JsonValue,
  block: NestedBlockShape,
): readonly string[] {
  const items = itemsOf(value);
  const { min = 0, nesting, max = nesting === "single" ? 1 : Infinity, deprecated = false } = block;
  return [
    ...(deprecated ? [`${place}: deprecated`] : []),
    ...(items.length < min || items.length > max
      ? [`${place}: ${String(items.length)} blocks`]
      : []),
    ...items.flatMap((item) => blockViolations(place, item, block)),
  ];
}

function attributeViolations(place: string, value: JsonValue, use: string): readonly string[] {
  const [kind, type = "", deprecated] = use.split(" ");
  return [
    ...(kind === "computed" ? [`${place}: cannot be set`] : []),
    ...(deprecated === undefined ? [] : [`${place}: deprecated`]),
    ...(fits(value, type) ? [] : [`${place}: not a ${type}`]),
  ];
}

/** A reference may stand for a value of any type. */
function fits(value: JsonValue, type: string): boolean {
  const [, outer = "", element = ""] = /^(\w+)(?:\((.*)\))?$/.exec(type) ?? [];
  if (["string", "number", "boolean"].includes(outer))
    return typeof value === outer || isReference(value);
  if (outer === "bool") return fits(value, "boolean");
  if (outer === "list" || outer === "set") {
    return Array.isArray(value) && value.every((item: JsonValue) => fits(item, element));
  }
  if (!isJsonMap(value)) return false;
  return outer !== "map" || Object.values(value).every((item) => fits(item, element));
}

function isReference(value: JsonValue): boolean {
  return typeof value === "string" && /^\$\{[^}]+\}$/.test(value);
}

function itemsOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
}

function mapAt(stack: JsonMap, key: string): JsonMap {
  const value = stack[key];
  return isJsonMap(value) ? value : {};
}
