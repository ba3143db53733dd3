import { isRetired, readMark } from "../../src/synth/mark";

const marked = (mark: unknown): string => JSON.stringify({ "//": { bedtrail: mark } });

describe("readMark", () => {
  test("names the stack's file, and what is copied beside it", () => {
    expect(readMark(marked({ formatVersion: "1" }))).toEqual(["cdk.tf.json"]);
    expect(
      readMark(marked({ formatVersion: "1", files: ["a.tf", ".terraform.lock.hcl"] })),
    ).toEqual(["cdk.tf.json", "a.tf", ".terraform.lock.hcl"]);
  });

  test.each(["", "{", "[]", "null", "{}", '{"//": {}}', '{"//": "x"}', '{"//": {"bedtrail": 1}}'])(
    "finds none in %j",
    (text) => {
      expect(readMark(text)).toBeUndefined();
    },
  );

  test("lists nothing that leads out of the stack's folder", () => {
    const files = ["..", ".", "", "../x", "a/b", "a\\b", "/etc/passwd", 7, null, "ok.tf"];
    expect(readMark(marked({ files }))).toEqual(["cdk.tf.json", "ok.tf"]);
  });

  test("takes a list that is none for an empty one", () => {
    expect(readMark(marked({ files: "a.tf" }))).toEqual(["cdk.tf.json"]);
  });
});

describe("isRetired", () => {
  test.each([
    ['{"removed": []}', true],
    ['{"removed": [{}], "terraform": {}}', true],
    ['{"removed": [{}], "resource": {}}', false],
    ['{"resource": {}}', false],
    ["{}", false],
    ["{", false],
  ])("%s: %j", (text, retired) => {
    expect(isRetired(text)).toBe(retired);
  });
});
