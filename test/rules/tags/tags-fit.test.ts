import { codesOf, diagnose, group } from "../diagnose";

const tags = (prefix: string, count: number) => ({
  terraform: {
    defaultTags: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${prefix}${String(index)}`, "x"]),
    ),
  },
});

describe("tags fit", () => {
  test("tags of all layers add up", () => {
    const [found, ...others] = diagnose({ ...tags("a", 30), targets: [group(tags("b", 25))] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "tags/too-many",
      at: '"defaultTags"',
      message: "All layers together set 55 tags; a resource takes 50.",
      hint: "Take 5 of them out.",
    });
  });

  test("fifty fit", () => {
    expect(codesOf({ ...tags("a", 30), targets: [group(tags("b", 20))] })).toEqual([]);
  });
});
