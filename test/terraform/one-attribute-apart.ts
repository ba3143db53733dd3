import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import { exampleFolder, exampleNames } from "../examples/example-folder";
import { readFolder } from "../examples/read-folder";

/** A resource as stacks write it, whose state has another value at one place. */
export interface ResourceApart {
  readonly type: string;
  /** Unique among those of its type. */
  readonly label: string;
  /** The place of the value, without indexes: `rule.expiration.days`. */
  readonly path: string;
  readonly body: JsonMap;
  /** The attributes in the state. */
  readonly attributes: JsonMap;
}

interface BlockShape {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly blocks?: Readonly<Record<string, BlockShape & { readonly nesting: string }>>;
}

const schemaFile = join(__dirname, "../provider-schema/aws-5.100.0.json");
const { resources: shapes } = JSON.parse(readFileSync(schemaFile, "utf8")) as {
  readonly resources: Readonly<Record<string, BlockShape>>;
};

/** What no example writes, and stacks may. */
const further: readonly (readonly [string, JsonMap])[] = [
  ["aws_cloudwatch_log_group", { name: "example", log_group_class: "INFREQUENT_ACCESS" }],
];

/** One resource for each value that the stacks of the examples set in a resource of AWS. */
export function listResourcesApart(): readonly ResourceApart[] {
  const found = new Map<string, ResourceApart>();
  for (const [type, written] of [...listBodies(), ...further]) {
    const body = withoutReferences(withoutArguments(written)) as JsonMap;
    const state = stateOf(body, shapes[type] ?? {}) as JsonMap;
    for (const steps of listLeaves(state)) {
      const path = steps.filter((step) => typeof step === "string").join(".");
      const key = `${type} ${path}`;
      if (found.has(key)) continue;
      const attributes = { ...(changeAt(state, steps) as JsonMap), id: "example" };
      found.set(key, { type, label: `apart_${String(found.size)}`, path, body, attributes });
    }
  }
  return [...found.values()];
}

function listBodies(): readonly (readonly [string, JsonMap])[] {
  const files = exampleNames.flatMap((name) =>
    Object.entries(readFolder(exampleFolder(name, "expected"))),
  );
  return files
    .filter(([path]) => path.endsWith("cdk.tf.json"))
    .flatMap(([, text]) =>
      Object.entries(JSON.parse(text) as Record<string, JsonMap>)
        .filter(([block]) => block === "resource")
        .flatMap(([, types]) => Object.entries(types as Record<string, Record<string, JsonMap>>)),
    )
    .filter(([type]) => type in shapes)
    .flatMap(([type, labels]) => Object.values(labels).map((body) => [type, body] as const));
}

function withoutArguments(body: JsonMap): JsonMap {
  const { "//": _comment, depends_on: _dependencies, lifecycle: _lifecycle, ...rest } = body;
  return rest;
}

/** Nothing else is in the configuration to refer to; an ARN may be asked to look like one. */
function withoutReferences(value: JsonValue): JsonValue {
  if (typeof value === "string") {
    return value.replaceAll(/\$\{[^}]*?([.]arn)?\}/g, (_reference, arn: string | undefined) =>
      arn === undefined ? "example" : "arn:aws:iam::111122223333:role/example",
    );
  }
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(withoutReferences);
  if (!isJsonMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutReferences(item)]),
  );
}

/** A state has every attribute, and every block as a list. */
function stateOf(body: JsonMap, { attributes = {}, blocks = {} }: BlockShape): JsonValue {
  const own = Object.keys(attributes).map((key) => [key, body[key] ?? null] as const);
  const nested = Object.entries(blocks).map(([key, block]) => {
    const value = body[key] ?? [];
    const items = Array.isArray(value) ? (value as readonly JsonMap[]) : [value as JsonMap];
    const states = items.map((item) => stateOf(item, block));
    return [key, block.nesting === "single" ? (states[0] ?? null) : states] as const;
  });
  return Object.fromEntries([...own, ...nested]);
}

type Steps = readonly (string | number)[];

function listLeaves(value: JsonValue, steps: Steps = []): readonly Steps[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  const isBlocks = Array.isArray(value) && isJsonMap((value as readonly JsonValue[])[0]);
  if (!isJsonMap(value) && !isBlocks) return [steps];
  const entries: readonly (readonly [string | number, JsonValue])[] = isJsonMap(value)
    ? Object.entries(value)
    : [...(value as readonly JsonValue[]).entries()];
  return entries.flatMap(([step, item]) => listLeaves(item, [...steps, step]));
}

function changeAt(value: JsonValue, [step, ...rest]: Steps): JsonValue {
  if (step === undefined) return another(value);
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((item, index) =>
      index === step ? changeAt(item, rest) : item,
    );
  }
  const map = value as JsonMap;
  return { ...map, [step]: changeAt(map[step] ?? null, rest) };
}

/** Numbers are sometimes kept as texts. */
function another(value: JsonValue): JsonValue {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(another);
  const text = value as string;
  return /^\d+$/.test(text) ? String(Number(text) + 1) : `${text}-before`;
}
