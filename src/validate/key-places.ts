import { resolveReference, schemaRoot, type SchemaNode } from "../spec/schema-annotations";

let places: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The maps of the language that have a key of a name, the shallowest first: `destinations.cloudwatch`.
 *
 * A map that several keys share stands for all of them by its first place.
 */
export function findKeyPlaces(key: string): readonly string[] {
  places ??= collectPlaces();
  return places.get(key) ?? [];
}

function collectPlaces(): ReadonlyMap<string, readonly string[]> {
  const collected = new Map<string, readonly string[]>();
  const visited = new Set<string>();
  let level: readonly Located[] = [{ place: "", schema: schemaRoot() }];
  while (level.length > 0) {
    const fresh = level.filter(({ schema: { $ref } }) => $ref === undefined || !visited.has($ref));
    for (const { place, schema } of fresh) {
      if (schema.$ref !== undefined) visited.add(schema.$ref);
      const { properties = {} } = resolveReference(schema);
      for (const key of Object.keys(properties)) {
        const known = collected.get(key) ?? [];
        collected.set(key, [...known, place === "" ? "the top level" : place]);
      }
    }
    level = fresh.flatMap(children);
  }
  return collected;
}

interface Located {
  readonly place: string;
  readonly schema: SchemaNode;
}

function children({ place, schema }: Located): readonly Located[] {
  const { properties = {}, items, anyOf = [] } = resolveReference(schema);
  const below = Object.entries(properties).map(([key, child]) => ({
    place: place === "" ? key : `${place}.${key}`,
    schema: child,
  }));
  const item = items === undefined ? [] : [{ place: `${place}[]`, schema: items }];
  return [...below, ...item, ...anyOf.map((branch) => ({ place, schema: branch }))];
}
