import schema from "./spec.schema.json";

/** The part of JSON Schema that the spec's schema uses for its structure. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** Groups of keys of which at most one may stand; an override that names one replaces the others. */
  readonly "x-exclusive"?: readonly (readonly string[])[];
  /** The key whose value decides what the block means; an override that changes it replaces the block. */
  readonly "x-discriminator"?: string;
  /** Keys that must be there once all overrides are merged. */
  readonly "x-required"?: readonly string[];
  /** Keys of which one must be there once all overrides are merged. */
  readonly "x-required-any"?: readonly string[];
  /** What texts of a pattern are, as the end of a sentence: `a text of 12 digits`. */
  readonly "x-form"?: string;
  /** Whether the text takes placeholders; `deep` for every text inside. */
  readonly "x-placeholders"?: boolean | "deep";
}

const root = schema as unknown as SchemaNode & { readonly $defs: Record<string, SchemaNode> };

/** The schema of a whole spec, or of the definition of that name. */
export function schemaRoot(): SchemaNode {
  return root;
}

/** Follows a reference; what stands beside it (a description of this one use) wins. */
export function resolveReference(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const name = node.$ref.replace("#/$defs/", "");
  const definition = root.$defs[name];
  if (definition === undefined) throw new Error(`spec.schema.json has no definition "${name}".`);
  return { ...resolveReference(definition), ...node };
}

/** The schemas that a child may have: several where alternatives differ, none where the key is unknown. */
export function childSchemas(parent: SchemaNode, step: string | number): readonly SchemaNode[] {
  const node = resolveReference(parent);
  const own = typeof step === "number" ? node.items : propertySchema(node, step);
  const alternatives = (node.anyOf ?? []).flatMap((alternative) => childSchemas(alternative, step));
  return own === undefined ? alternatives : [resolveReference(own), ...alternatives];
}

function propertySchema(node: SchemaNode, key: string): SchemaNode | undefined {
  const { properties, additionalProperties } = node;
  if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}
