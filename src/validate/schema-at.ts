import {
  childSchemas,
  resolveReference,
  schemaRoot,
  type SchemaNode,
} from "../spec/schema-annotations";
import type { DocumentPath } from "../spec/document-path";
import type { JsonValue } from "../spec/json-value";
import { valueAt } from "../spec/value-at";

/**
 * The schema that a value is held to: of a union the branch that takes values of its type.
 *
 * The branches of a union differ in type, so that at most one is meant. Where none takes the type, or where the one
 * that does only knows fixed values, the union as a whole is what the value is held to. A branch inherits the
 * description and the examples of its union.
 */
function settleSchema(schema: SchemaNode, value: JsonValue | undefined): SchemaNode {
  const node = resolveReference(schema);
  const meant = node.anyOf
    ?.map(resolveReference)
    .find((branch) => fixedValues(branch) === undefined && takesTypeOf(branch, value));
  if (meant === undefined) return node;
  const { description, examples } = node;
  return { ...(description && { description }), ...(examples && { examples }), ...meant };
}

/** The schema that the value at a path is held to; nothing where a map takes any key. */
export function schemaAt(path: DocumentPath, root: JsonValue): SchemaNode | undefined {
  let node: SchemaNode | undefined = settleSchema(schemaRoot(), root);
  for (const [index, step] of path.entries()) {
    const child = childAt(node, step);
    node = child && settleSchema(child, valueAt(root, path.slice(0, index + 1)));
  }
  return node;
}

/** An example of a list is also one of its items. */
function childAt(node: SchemaNode | undefined, step: string | number): SchemaNode | undefined {
  const [child] = node === undefined ? [] : childSchemas(node, step);
  const example: unknown = node?.examples?.[0];
  return child !== undefined && typeof step === "number" && Array.isArray(example)
    ? { examples: example, ...child }
    : child;
}

/** The types of JSON Schema that a schema names. */
export function typesOf({ type }: SchemaNode): readonly string[] {
  if (type === undefined) return [];
  return typeof type === "string" ? [type] : type;
}

/** The values that a schema allows, if they are a fixed set. */
export function fixedValues(node: SchemaNode): readonly JsonValue[] | undefined {
  const values = node.enum ?? ("const" in node ? [node.const] : undefined);
  return values as readonly JsonValue[] | undefined;
}

/** Whole and other numbers are of one type here: half a day is meant as a number of days. */
function takesTypeOf(node: SchemaNode, value: JsonValue | undefined): boolean {
  return typesOf(node).some((type) => (type === "integer" ? "number" : type) === typeName(value));
}

/** What JSON Schema calls the type of a value. */
export function typeName(value: JsonValue | undefined): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
