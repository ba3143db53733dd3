import { storageClasses, type StorageClass } from "../../src/spec/storage-classes";
import { readSpecSchema } from "./read-spec-schema";

const names = Object.keys(storageClasses) as readonly StorageClass[];

describe("storageClasses", () => {
  test("are those that the schema of the spec allows", () => {
    const keys = ["$defs", "lifecycle", "properties", "transitions", "items"];
    const allowed = readSpecSchema(
      ...keys,
      "properties",
      "storageClass",
      "enum",
    ) as readonly string[];
    expect([...names].sort()).toEqual([...allowed].sort());
  });

  test.each(names.map((name, place) => [name, place] as const))(
    "%s passes objects only down the order",
    (name, place) => {
      const places = storageClasses[name].movesOnTo.map((next) => names.indexOf(next));
      expect(places.filter((next) => next <= place)).toEqual([]);
    },
  );

  test("pass objects on to every class further down, but One Zone-IA not to Glacier Instant Retrieval", () => {
    const missing = names.flatMap((name, place) =>
      names
        .slice(place + 1)
        .filter((next) => !storageClasses[name].movesOnTo.includes(next))
        .map((next) => `${name} to ${next}`),
    );
    expect(missing).toEqual(["ONEZONE_IA to GLACIER_IR"]);
  });

  test("ask for an age in the infrequent-access classes and for a stay in most", () => {
    const terms = names.map((name) => {
      const { minimumAgeDays, minimumStayDays } = storageClasses[name];
      return [name, minimumAgeDays, minimumStayDays];
    });
    expect(terms).toEqual([
      ["STANDARD_IA", 30, 30],
      ["INTELLIGENT_TIERING", 0, 0],
      ["ONEZONE_IA", 30, 30],
      ["GLACIER_IR", 0, 90],
      ["GLACIER", 0, 90],
      ["DEEP_ARCHIVE", 0, 180],
    ]);
  });
});
