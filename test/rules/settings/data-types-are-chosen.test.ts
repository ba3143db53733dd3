import { codesOf, diagnose, diagnoseText, group } from "../diagnose";

const dataTypes = ["text", "image", "embedding", "video", "audio"];
const prod = group();
const dev = group({ name: "dev", accounts: ["222233334444"] });

describe("data types are chosen", () => {
  test("a spec without them is told once, at its top", () => {
    expect(diagnose({ dataTypes: undefined, targets: [prod, dev] })).toMatchObject([
      {
        code: "settings/no-data-types",
        at: '"version"',
        message: "The spec does not say which data types are logged.",
        hint: "Set `dataTypes` to all of [text, image, embedding, video, audio], to some of them, or to `none` for metadata only.",
      },
    ]);
  });

  test("a group without them is told where another group has some", () => {
    const found = diagnose({ dataTypes: undefined, targets: [{ ...prod, dataTypes }, dev] });
    expect(found).toMatchObject([
      {
        code: "settings/no-data-types",
        at: '"name"',
        message: "Neither the spec nor this group says which data types are logged.",
      },
    ]);
  });

  test("every layer may choose them", () => {
    const override = { match: { groups: ["prod"] }, dataTypes };
    expect(codesOf({ dataTypes: undefined, overrides: [override] })).toEqual([]);
    expect(codesOf({ dataTypes: undefined, targets: [{ ...prod, dataTypes }] })).toEqual([]);
  });

  test("a group that logs no more needs none", () => {
    const targets = [{ ...prod, retired: true }];
    expect(codesOf({ dataTypes: undefined, targets })).not.toContain("settings/no-data-types");
  });

  test("data types that are not known are one mistake", () => {
    expect(diagnose({ dataTypes: ["txt"] })).toHaveLength(1);
  });

  test("a misspelt key is one mistake", () => {
    const text = JSON.stringify({
      version: 1,
      name: "acme",
      dataType: dataTypes,
      destinations: { s3: {} },
      targets: [prod],
    });
    expect(diagnoseText(text)).toHaveLength(1);
  });
});
