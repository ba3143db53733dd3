import { mergeLayer } from "../../../src/resolve/settings/merge-settings";
import { Origins } from "../../../src/resolve/settings/origins";
import type { DocumentPath } from "../../../src/spec/document-path";
import type { JsonMap } from "../../../src/spec/json-value";

/** Merges layers from the bottom up; the first is the spec, the others are overrides. */
function mergeLayers(...layers: readonly JsonMap[]): { merged: JsonMap; origins: Origins } {
  const origins = new Origins();
  const merged = layers.reduce<JsonMap>(
    (below, value, index) => mergeLayer(below, { value, place: placeOfLayer(index) }, origins),
    {},
  );
  return { merged, origins };
}

function placeOfLayer(index: number): DocumentPath {
  return index === 0 ? [] : ["overrides", index - 1];
}

const mergedS3 = (...layers: readonly JsonMap[]): unknown =>
  mergeLayers(...layers.map((s3) => ({ destinations: { s3 } }))).merged["destinations"];

const mergedCloudwatch = (...layers: readonly JsonMap[]): unknown =>
  mergeLayers(...layers.map((cloudwatch) => ({ destinations: { cloudwatch } }))).merged[
    "destinations"
  ];

const mergedBackend = (...layers: readonly JsonMap[]): unknown =>
  mergeLayers(...layers.map((backend) => ({ terraform: { backend } }))).merged["terraform"];

describe("mergeLayer", () => {
  test("maps are merged by key", () => {
    expect(
      mergedS3(
        { prefix: "a", lifecycle: { expireAfterDays: 30, noncurrentExpireAfterDays: 5 } },
        { versioning: false, lifecycle: { expireAfterDays: 60 } },
      ),
    ).toEqual({
      s3: {
        prefix: "a",
        lifecycle: { expireAfterDays: 60, noncurrentExpireAfterDays: 5 },
        versioning: false,
      },
    });
  });

  test("lists and scalars are replaced", () => {
    const below = { dataTypes: ["text", "image"], deletionProtection: true };
    const above = { dataTypes: ["audio"], deletionProtection: false };
    expect(mergeLayers(below, above).merged).toEqual(above);
    expect(mergeLayers(below, { dataTypes: "none" }).merged["dataTypes"]).toBe("none");
    expect(mergeLayers({ dataTypes: "none" }, above).merged["dataTypes"]).toEqual(["audio"]);
  });

  test("a map of free keys is merged by key", () => {
    const tags = (defaultTags: JsonMap): JsonMap => ({ terraform: { defaultTags } });
    expect(mergeLayers(tags({ a: "1", b: "2" }), tags({ b: "3", c: "4" })).merged).toEqual(
      tags({ a: "1", b: "3", c: "4" }),
    );
  });

  test("only settings are taken from a layer", () => {
    const layer = { name: "prod", wave: 2, match: {}, targets: [], accept: [], dataTypes: "none" };
    expect(mergeLayers(layer).merged).toEqual({ dataTypes: "none" });
  });

  test("a layer changes neither itself nor what is below", () => {
    const below = { destinations: { s3: { prefix: "a" } } };
    const above = { destinations: { s3: { prefix: "b" }, cloudwatch: {} } };
    const copies = structuredClone([below, above]);
    mergeLayers(below, above);
    expect([below, above]).toEqual(copies);
  });

  test("the key `__proto__` is merged like any other and changes no prototype", () => {
    const tags = (text: string): JsonMap => ({
      terraform: { defaultTags: JSON.parse(text) as JsonMap },
    });
    const { merged } = mergeLayers(
      tags('{"__proto__": {"polluted": "1"}, "constructor": "a"}'),
      tags('{"__proto__": {"more": "2"}, "toString": "b"}'),
    );
    expect(JSON.stringify(merged["terraform"])).toBe(
      '{"defaultTags":{"__proto__":{"polluted":"1","more":"2"},"constructor":"a","toString":"b"}}',
    );
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("`null` is as if the block had never been written", () => {
    expect(
      mergedS3({ prefix: "a", objectLock: { mode: "GOVERNANCE" } }, { objectLock: null }),
    ).toEqual({ s3: { prefix: "a" } });
    expect(
      mergeLayers(
        { destinations: { s3: {}, cloudwatch: {} } },
        { destinations: { cloudwatch: null } },
      ).merged,
    ).toEqual({ destinations: { s3: {} } });
  });

  test("what comes after a `null` starts anew", () => {
    expect(
      mergeLayers(
        { destinations: { s3: { prefix: "a", versioning: false } } },
        { destinations: { s3: null } },
        { destinations: { s3: { prefix: "b" } } },
      ).merged,
    ).toEqual({ destinations: { s3: { prefix: "b" } } });
  });

  test.each<[JsonMap, JsonMap, JsonMap]>([
    [{ bucket: "a" }, { existingBucket: "b" }, { existingBucket: "b" }],
    [{ existingBucket: "a" }, { bucket: "b" }, { bucket: "b" }],
    [{ bucket: "a", prefix: "p" }, { existingBucket: "b" }, { existingBucket: "b", prefix: "p" }],
    [{ bucket: "a" }, { prefix: "p" }, { bucket: "a", prefix: "p" }],
    [{ bucket: "a" }, { existingBucket: null }, { bucket: "a" }],
  ])("of buckets, %j under %j is %j", (below, above, merged) => {
    expect(mergedS3(below, above)).toEqual({ s3: merged });
    expect(mergedCloudwatch({ largeData: below }, { largeData: above })).toEqual({
      cloudwatch: { largeData: merged },
    });
  });

  test.each<[JsonMap, JsonMap, JsonMap]>([
    [{ logGroup: "a" }, { existingLogGroup: "b" }, { existingLogGroup: "b" }],
    [{ existingLogGroup: "a" }, { logGroup: "b" }, { logGroup: "b" }],
    [{ role: { name: "a" } }, { existingRoleArn: "b" }, { existingRoleArn: "b" }],
    [{ existingRoleArn: "a" }, { role: { name: "b" } }, { role: { name: "b" } }],
    [
      { logGroup: "a", existingRoleArn: "r" },
      { existingLogGroup: "b" },
      { existingRoleArn: "r", existingLogGroup: "b" },
    ],
  ])("of log groups and roles, %j under %j is %j", (below, above, merged) => {
    expect(mergedCloudwatch(below, above)).toEqual({ cloudwatch: merged });
  });

  test.each<[JsonMap, JsonMap, JsonMap]>([
    [{ local: {} }, { s3: { bucket: "b" } }, { s3: { bucket: "b" } }],
    [{ s3: { bucket: "b" } }, { cloud: { workspace: "w" } }, { cloud: { workspace: "w" } }],
    [{ cloud: {} }, { http: { address: "h" } }, { http: { address: "h" } }],
    [{ http: {} }, { local: { path: "p" } }, { local: { path: "p" } }],
    [{ s3: { bucket: "b" } }, { s3: { key: "k" } }, { s3: { bucket: "b", key: "k" } }],
    [{ s3: { bucket: "b" } }, { s3: null }, {}],
    [{ s3: { bucket: "b" } }, { s3: null, http: { address: "h" } }, { http: { address: "h" } }],
  ])("of backends, %j under %j is %j", (below, above, merged) => {
    expect(mergedBackend(below, above)).toEqual({ backend: merged });
  });

  test.each<[JsonMap, JsonMap, JsonMap]>([
    [{ type: "kms", keyArn: "k" }, { type: "sse-s3" }, { type: "sse-s3" }],
    [{ type: "sse-s3" }, { type: "kms", keyArn: "k" }, { type: "kms", keyArn: "k" }],
    [{ type: "kms", keyArn: "k" }, { type: "kms" }, { type: "kms", keyArn: "k" }],
    [{ keyArn: "k" }, { type: "sse-s3" }, { type: "sse-s3" }],
    [{ keyArn: "k" }, { type: "kms" }, { keyArn: "k", type: "kms" }],
    [{ keyArn: "k" }, { keyArn: "l" }, { keyArn: "l" }],
  ])("of encryptions, %j under %j is %j", (below, above, merged) => {
    expect(mergedS3({ encryption: below }, { encryption: above })).toEqual({
      s3: { encryption: merged },
    });
  });
});

describe("Origins", () => {
  const prefix = ["destinations", "s3", "prefix"];
  const inS3 = (s3: JsonMap | null): JsonMap => ({ destinations: { s3 } });

  test("a value comes from the layer that set it last, and remembers those that it overrode", () => {
    const { origins } = mergeLayers(
      inS3({ prefix: "a" }),
      inS3({ versioning: false }),
      inS3({ prefix: "b" }),
    );
    expect(origins.placeOf(prefix)).toEqual(["overrides", 1, ...prefix]);
    expect(origins.chainOf(prefix)).toEqual([["overrides", 1, ...prefix], prefix]);
    expect(origins.placeOf(["destinations", "s3", "versioning"])).toEqual([
      "overrides",
      0,
      "destinations",
      "s3",
      "versioning",
    ]);
  });

  test("an item of a list comes from where the list was set", () => {
    const transitions = ["destinations", "s3", "lifecycle", "transitions"];
    const { origins } = mergeLayers(inS3({}), inS3({ lifecycle: { transitions: [{}, {}] } }));
    expect(origins.placeOf([...transitions, 1, "afterDays"])).toEqual([
      "overrides",
      0,
      ...transitions,
      1,
      "afterDays",
    ]);
  });

  test("a value that nothing above it set has no origin", () => {
    expect(mergeLayers({ dataTypes: "none" }).origins.placeOf(prefix)).toBeUndefined();
    expect(mergeLayers({ dataTypes: "none" }).origins.chainOf(prefix)).toEqual([]);
  });

  test("a value that a `null` took away does not come from where it once stood", () => {
    const { origins } = mergeLayers(inS3({ prefix: "a" }), inS3(null), inS3({ versioning: true }));
    expect(origins.placeOf(prefix)?.slice(0, 2)).toEqual(["overrides", 1]);
  });

  test("a value that an exclusive key took away does not come from where it once stood", () => {
    const { origins } = mergeLayers(inS3({ bucket: "a" }), inS3({ existingBucket: "b" }));
    expect(origins.placeOf(["destinations", "s3", "bucket"])?.slice(0, 2)).toEqual([
      "overrides",
      0,
    ]);
  });

  test("a value that another type took away does not come from where it once stood", () => {
    const { origins } = mergeLayers(
      inS3({ encryption: { type: "kms", keyArn: "k" } }),
      inS3({ encryption: { type: "sse-s3" } }),
      inS3({ encryption: { type: "kms" } }),
    );
    const keyArn = ["destinations", "s3", "encryption", "keyArn"];
    expect(origins.placeOf(keyArn)?.slice(0, 2)).toEqual(["overrides", 1]);
  });
});
