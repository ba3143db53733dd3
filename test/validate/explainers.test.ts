import { explainers } from "../../src/validate/explainers";
import { readSpecSchema } from "../spec/read-spec-schema";

type Schema = Readonly<Record<string, unknown>>;

type Branch = Schema & { readonly $ref?: string };

/** What says something of a schema, or holds other schemas, and is no law that a value can break. */
const notBreakable: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "$ref",
  "$defs",
  "title",
  "description",
  "default",
  "examples",
  "properties",
  "items",
]);

const holdsOne = ["items", "additionalProperties", "propertyNames"];
const holdsMap = ["properties", "$defs"];

/** Every schema within a schema, itself included. */
function subschemas(schema: Schema): readonly Schema[] {
  const single = holdsOne.map((keyword) => schema[keyword]);
  const mapped = holdsMap.flatMap((keyword): unknown[] => Object.values(schema[keyword] ?? {}));
  const listed = (schema["anyOf"] ?? []) as readonly unknown[];
  const children = [...single, ...mapped, ...listed].filter(isSchema);
  return [schema, ...children.flatMap(subschemas)];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

const schemas = subschemas(readSpecSchema() as Schema);

describe("The explainers", () => {
  it("speak for every keyword of the schema that a value can break, and for no other", () => {
    const keywords = new Set(schemas.flatMap((schema) => Object.keys(schema)));
    const breakable = [...keywords].filter(
      (keyword) => !notBreakable.has(keyword) && !keyword.startsWith("x-"),
    );
    expect(Object.keys(explainers).sort()).toEqual(breakable.sort());
  });

  it("have words for each pattern", () => {
    const wordless = schemas.filter((schema) => "pattern" in schema && !("x-form" in schema));
    expect(wordless).toEqual([]);
  });

  it("can tell the branches of each union apart by their types", () => {
    const { $defs } = readSpecSchema() as { $defs: Record<string, Schema> };
    for (const { anyOf = [] } of schemas as readonly { anyOf?: readonly Branch[] }[]) {
      const types = anyOf.map((branch) => {
        const name = branch.$ref?.replace("#/$defs/", "") ?? "";
        return ($defs[name] ?? branch)["type"];
      });
      expect(types).not.toContain(undefined);
      expect(new Set(types).size).toBe(types.length);
    }
  });
});
