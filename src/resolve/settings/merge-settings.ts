import type { DocumentPath } from "../../spec/document-path";
import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import { childSchemas, schemaRoot, type SchemaNode } from "../../spec/schema-annotations";
import type { Origins, SettingsPath } from "./origins";

/** A part of the spec that sets settings: the spec itself, a group, or an override. */
export interface SettingsLayer {
  readonly value: JsonMap;
  /** Where the layer stands in the spec. */
  readonly place: DocumentPath;
}

/** The keys that the spec, a group and an override have in common. */
export const settingKeys = [
  "dataTypes",
  "deletionProtection",
  "roles",
  "destinations",
  "consumers",
  "terraform",
] as const;

/**
 * Lays one layer over what is below: maps by key, lists and scalars replaced, `null` as if never written.
 *
 * Exclusive keys replace each other, and a block whose discriminator changes is replaced as a whole:
 * otherwise `existingBucket` could never override `bucket`.
 */
export function mergeLayer(below: JsonMap, layer: SettingsLayer, origins: Origins): JsonMap {
  const settings = Object.fromEntries(
    settingKeys.flatMap((key) => {
      const value = layer.value[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  return mergeMaps(below, settings, {
    schema: schemaRoot(),
    path: [],
    place: layer.place,
    origins,
  });
}

interface MergePosition {
  readonly schema: SchemaNode | undefined;
  readonly path: SettingsPath;
  readonly place: DocumentPath;
  readonly origins: Origins;
}

function mergeMaps(below: JsonMap, above: JsonMap, position: MergePosition): JsonMap {
  const { schema, path, origins } = position;
  const replaced = replacedKeys(below, above, schema);
  for (const key of replaced) origins.forget([...path, key]);
  const merged = new Map(Object.entries(below).filter(([key]) => !replaced.includes(key)));
  for (const [key, value] of Object.entries(above)) {
    const next = childPosition(position, key);
    if (value === null) {
      merged.delete(key);
      origins.forget(next.path);
    } else {
      merged.set(key, mergeValues(merged.get(key), value, next));
    }
    origins.record(next.path, next.place);
  }
  return Object.fromEntries(merged);
}

function mergeValues(
  below: JsonValue | undefined,
  above: JsonValue,
  position: MergePosition,
): JsonValue {
  if (!isJsonMap(above)) return above;
  return mergeMaps(isJsonMap(below) ? below : {}, above, position);
}

/** The keys below that do not outlive what stands above, and are not set by it either. */
function replacedKeys(
  below: JsonMap,
  above: JsonMap,
  schema: SchemaNode | undefined,
): readonly string[] {
  const candidates = changesKind(below, above, schema)
    ? Object.keys(below)
    : (schema?.["x-exclusive"] ?? [])
        .filter((keys) => keys.some((key) => (above[key] ?? null) !== null))
        .flat();
  return candidates.filter((key) => above[key] === undefined);
}

/** Whether the block comes to mean something else; a kind that is not written is the default one. */
function changesKind(below: JsonMap, above: JsonMap, schema: SchemaNode | undefined): boolean {
  const discriminator = schema?.["x-discriminator"];
  if (schema === undefined || discriminator === undefined) return false;
  const kind = above[discriminator];
  const [kindSchema] = childSchemas(schema, discriminator);
  return kind !== undefined && kind !== (below[discriminator] ?? kindSchema?.default);
}

function childPosition(position: MergePosition, key: string): MergePosition {
  const { schema, path, place, origins } = position;
  return {
    schema: schema && childSchemas(schema, key)[0],
    path: [...path, key],
    place: [...place, key],
    origins,
  };
}
