import type { DocumentPath } from "../../src/spec/document-path";
import type { JsonMap } from "../../src/spec/json-value";
import { usableItems, usableSpec } from "../../src/resolve/usable-spec";

const readers = [{ principalArn: "a" }, { principalArn: 1 }];
const groupA = { name: "a", accounts: ["1", 2, "3"], regions: ["us-east-1", 4] };
const groupB = { name: "b", accounts: ["5"], regions: ["us-east-1"] };

const override = { match: { groups: ["a"] }, wave: 2 };

const spec: JsonMap = {
  name: "acme",
  dataTypes: ["text", "txt"],
  destinations: { s3: { prefix: 1, readers } },
  targets: [groupA, groupB],
  overrides: [override, { match: { group: ["b"] }, wave: 3 }],
  accept: [{ code: "a/b", reason: "c", targets: 1 }],
};

describe("usableSpec", () => {
  test.each<[DocumentPath, JsonMap]>([
    [["name"], { name: undefined as never }],
    [["destinations", "s3", "prefix"], { destinations: { s3: { readers: readers } } }],
    [["dataTypes", 1], { dataTypes: undefined as never }],
    [
      ["destinations", "s3", "readers", 1, "principalArn"],
      { destinations: { s3: { prefix: 1, readers: [{ principalArn: "a" }, null] } } },
    ],
    [["overrides", 1, "match", "group"], { overrides: [override, null] }],
    [["accept", 0, "targets"], { accept: [null] }],
    [["targets", 1], { targets: [groupA, null] }],
    [["targets", 1, "name"], { targets: [groupA, { accounts: ["5"], regions: ["us-east-1"] }] }],
    [
      ["targets", 0, "accounts", 1],
      {
        targets: [{ name: "a", accounts: ["1", null, "3"], regions: ["us-east-1", 4] }, groupB],
      },
    ],
    [
      ["targets", 0, "regions", 1],
      {
        targets: [{ name: "a", accounts: ["1", 2, "3"], regions: ["us-east-1", null] }, groupB],
      },
    ],
  ])("without %j leaves the rest", (path, changed) => {
    expect(usableSpec(spec, [path])).toEqual({ ...spec, ...changed });
  });

  test("does not change the document", () => {
    const copy = structuredClone(spec);
    usableSpec(spec, [["name"], ["targets", 0, "accounts", 1]]);
    expect(spec).toEqual(copy);
  });

  test("takes a path below what is already gone", () => {
    expect(usableSpec(spec, [["destinations"], ["destinations", "s3", "prefix"]])).toEqual({
      ...spec,
      destinations: undefined,
    });
  });
});

describe("usableItems", () => {
  test("are those that are left, with the indexes that they have in the spec", () => {
    expect(usableItems(["a", null, "b"] as readonly string[])).toEqual([
      [0, "a"],
      [2, "b"],
    ]);
    expect(usableItems(undefined)).toEqual([]);
  });
});
