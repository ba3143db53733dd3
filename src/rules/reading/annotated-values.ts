import type { DocumentPath } from "../../spec/document-path";
import { isJsonMap, type JsonValue } from "../../spec/json-value";
import { resolveReference, schemaRoot, type SchemaNode } from "../../spec/schema-annotations";

/** What the schema says besides the form of a value. */
export type Annotation = keyof SchemaNode & `x-${string}`;

/** A value whose schema carries an annotation, and the way to it. */
export interface AnnotatedValue {
  readonly path: DocumentPath;
  readonly value: JsonValue;
  readonly schema: SchemaNode;
}

/**
 * The values of a spec, or of merged settings, whose schema carries an annotation.
 *
 * The schema leads to them, so that long lists which cannot hold one are never walked.
 */
export function annotatedValues(
  root: JsonValue,
  annotation: Annotation,
): readonly AnnotatedValue[] {
  const found: AnnotatedValue[] = [];
  annotatedTree ??= plantTree(schemaRoot());
  collect(annotatedTree, root, [], (schema, value, path) => {
    if (schema[annotation] !== undefined) found.push({ path, value, schema });
  });
  return found;
}

/** The annotated part of the schema, with alternatives brought together; `*` is any key or index. */
interface AnnotatedTree {
  readonly schemas: readonly SchemaNode[];
  readonly children: ReadonlyMap<string, AnnotatedTree>;
}

/** Made at the first use: most of what bedtrail does asks no rule. */
let annotatedTree: AnnotatedTree | undefined;

function plantTree(...nodes: readonly SchemaNode[]): AnnotatedTree {
  const schemas = nodes.flatMap(alternativesOf);
  const steps = new Map<string, SchemaNode[]>();
  for (const [step, child] of schemas.flatMap(childrenOf)) {
    steps.set(step, [...(steps.get(step) ?? []), child]);
  }
  const children = [...steps].map(([step, found]) => [step, plantTree(...found)] as const);
  return {
    schemas: schemas.filter((schema) => Object.keys(schema).some((key) => key.startsWith("x-"))),
    children: new Map(children.filter(([, tree]) => !isBare(tree))),
  };
}

function alternativesOf(node: SchemaNode): readonly SchemaNode[] {
  const schema = resolveReference(node);
  return [schema, ...(schema.anyOf ?? []).flatMap(alternativesOf)];
}

function childrenOf(schema: SchemaNode): readonly (readonly [string, SchemaNode])[] {
  const { properties, additionalProperties, items } = schema;
  return [
    ...Object.entries(properties ?? {}),
    ...[additionalProperties, items].flatMap((child) =>
      typeof child === "object" ? [["*", child] as const] : [],
    ),
  ];
}

function isBare({ schemas, children }: AnnotatedTree): boolean {
  return schemas.length === 0 && children.size === 0;
}

function collect(
  { schemas, children }: AnnotatedTree,
  value: JsonValue,
  path: DocumentPath,
  visit: (schema: SchemaNode, value: JsonValue, path: DocumentPath) => void,
): void {
  for (const schema of schemas) visit(schema, value, path);
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value;
    const tree = children.get("*");
    if (tree)
      for (const [index, item] of items.entries()) collect(tree, item, [...path, index], visit);
  } else if (isJsonMap(value)) {
    for (const [key, child] of Object.entries(value)) {
      const tree = children.get(key) ?? children.get("*");
      if (tree) collect(tree, child, [...path, key], visit);
    }
  }
}
