import { resolveReference, schemaRoot, type SchemaNode } from "../spec/schema-annotations";

/**
 * The maps of the language that have a key of a name, the shallowest first: `destinations.cloudwatch`.
 *
 * A map that several keys share stands for all of them by its first place.
 */
export function findKeyPlaces(key: string): readonly string[] {
  const places: string[] = [];
  const visited = new Set<string>();
  let level: readonly Located[] = [{ place: "", schema: schemaRoot() }];
  while (level.length > 0) {
    const fresh = level.filter(({ schema: { $ref } }) => $ref === undefined || !visited.has($ref));
    for (const { place, schema } of fresh) {
      if (schema.$ref !== undefined) visited.add(schema.$ref);
      const { properties = {} } = resolveReference(schema);
      if (Object.hasOwn(properties, key)) places.push(place === "" ? "the top level" : place);
    }
    level = fresh.flatMap(children);
  }
  return places;
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
