import fc from "fast-check";
import { mergeLayer } from "../../src/resolve/settings/merge-settings";
import { Origins } from "../../src/resolve/settings/origins";
import type { DocumentPath } from "../../src/spec/document-path";
import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import { arbitraryOverrideSettings } from "./arbitrary-spec";
import { plainText } from "./arbitrary-text";

const layer = arbitraryOverrideSettings(plainText) as unknown as fc.Arbitrary<JsonMap>;
const layers = fc.array(layer, { minLength: 1, maxLength: 4 });

/** The layers laid over each other; the place of each is its index. */
function mergeAll(values: readonly JsonMap[]): { merged: JsonMap; origins: Origins } {
  const origins = new Origins();
  const merged = values.reduce<JsonMap>(
    (below, value, index) => mergeLayer(below, { value, place: [index] }, origins),
    {},
  );
  return { merged, origins };
}

/** Every value that is no map with keys, with the way to it. */
function leavesOf(
  value: JsonValue,
  path: readonly string[] = [],
): readonly (readonly [readonly string[], JsonValue])[] {
  if (!isJsonMap(value) || Object.keys(value).length === 0) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function valueAt(value: JsonValue | undefined, path: DocumentPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (inner, step) => (isJsonMap(inner) ? inner[String(step)] : undefined),
    value,
  );
}

/** An empty map says that there is a map, and not that it is empty. */
function within(leaf: JsonValue, found: JsonValue | undefined): JsonValue | undefined {
  return isJsonMap(leaf) && isJsonMap(found) ? {} : found;
}

describe("merging", () => {
  test("with an empty layer changes nothing", () => {
    fc.assert(
      fc.property(layers, (values) => {
        expect(mergeAll([...values, {}]).merged).toEqual(mergeAll(values).merged);
      }),
    );
  });

  test("with the same layer again changes nothing", () => {
    fc.assert(
      fc.property(layers, (values) => {
        const last = values.at(-1) ?? {};
        expect(mergeAll([...values, last]).merged).toEqual(mergeAll(values).merged);
      }),
    );
  });

  test("keeps all that the last layer says, and nothing that it takes away", () => {
    fc.assert(
      fc.property(layers, layer, (values, last) => {
        const { merged } = mergeAll([...values, last]);
        const wanted = leavesOf(last).map(([path, value]) => [path, value ?? undefined]);
        const found = leavesOf(last).map(([path, value]) => [
          path,
          within(value, valueAt(merged, path)),
        ]);
        expect(found).toEqual(wanted);
      }),
    );
  });

  test("invents nothing: every value stands in some layer", () => {
    fc.assert(
      fc.property(layers, (values) => {
        for (const [path, value] of leavesOf(mergeAll(values).merged)) {
          expect(values.map((below) => within(value, valueAt(below, path)))).toContainEqual(value);
        }
      }),
    );
  });

  test("leaves no null and no two keys that exclude each other", () => {
    const exclusive = [
      ["destinations", "s3", "bucket", "existingBucket"],
      ["destinations", "cloudwatch", "logGroup", "existingLogGroup"],
      ["destinations", "cloudwatch", "role", "existingRoleArn"],
    ];
    fc.assert(
      fc.property(layers, (values) => {
        const { merged } = mergeAll(values);
        expect(leavesOf(merged).filter(([, value]) => value === null)).toEqual([]);
        for (const [first = "", second = "", left = "", right = ""] of exclusive) {
          const found = [left, right].map((key) => valueAt(merged, [first, second, key]));
          expect(found).toContain(undefined);
        }
        const backends = valueAt(merged, ["terraform", "backend"]) ?? {};
        expect(Object.keys(backends).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("remembers a layer that sets each value, the last one", () => {
    fc.assert(
      fc.property(layers, (values) => {
        const { merged, origins } = mergeAll(values);
        for (const [path, value] of leavesOf(merged).filter(([way]) => way.length > 0)) {
          const [index, ...way] = origins.placeOf(path) ?? [];
          const setters = values.map((below) => valueAt(below, path) !== undefined);
          expect(way).toEqual(path);
          expect(index).toBe(setters.lastIndexOf(true));
          expect(within(value, valueAt(values[Number(index)], path))).toEqual(value);
        }
      }),
    );
  });
});
